import { createRoot } from "react-dom/client";
import { must } from "../../shared/must.js";
import { TryPage } from "./try-page.js";

createRoot(must(document.getElementById("root"), "the page's root")).render(<TryPage />);
