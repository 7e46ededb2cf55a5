import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { must } from "../../shared/must.js";
import { PageFrame } from "../page-frame.js";
import { OrganisationPage } from "./organisation-page.js";

createRoot(must(document.getElementById("root"), "the page's root")).render(
  <StrictMode>
    <PageFrame page="organisation">
      <OrganisationPage />
    </PageFrame>
  </StrictMode>,
);
