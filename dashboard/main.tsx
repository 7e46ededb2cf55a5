import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { must } from "../shared/must.js";
import { PageFrame } from "./page-frame.js";
import { ReportPage } from "./report-page.js";

createRoot(must(document.getElementById("root"), "the page's root")).render(
  <StrictMode>
    <PageFrame page="report">
      <ReportPage />
    </PageFrame>
  </StrictMode>,
);
