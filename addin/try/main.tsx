import { createRoot } from "react-dom/client";
import { must } from "../../shared/must.js";
import { fetchLaterTexts } from "../later-texts.js";
import { TryPage } from "./try-page.js";

await fetchLaterTexts();
createRoot(must(document.getElementById("root"), "the page's root")).render(<TryPage />);
