import { Suspense, useEffect, useState, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PhaseLens } from "../../shared/plan/phase-names.js";
import type { Pane, PaneState } from "../sync/pane.js";
import { keepLens, keptLens, LensContext } from "./lens.js";
import { fetchViewsAhead, later } from "./later.js";
import { Look } from "./look.js";
import { PlanPane } from "./plan-pane.js";
import type { PlanSource } from "./plan-source.js";
import { texts } from "./texts.js";
import { useOpening, type Opening } from "./use-opening.js";
import { usePane } from "./use-pane.js";
import { usePlaces, type Places } from "./use-places.js";
import { Waiting } from "./waiting.js";

const StartView = later(() => import("./start-view.js").then((file) => file.StartView));
const MyPlansView = later(() => import("./my-plans-view.js").then((file) => file.MyPlansView));
const NewPlanView = later(() => import("./new-plan-view.js").then((file) => file.NewPlanView));
const HelpView = later(() => import("./help-view.js").then((file) => file.HelpView));

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", minHeight: "100%", backgroundColor: tokens.colorNeutralBackground1 },
});

interface Props {
  readonly pane: Pane;
  readonly source: PlanSource;
  /** What the pane was opened for; absent: the plan. */
  readonly opening?: Opening;
}

/** The whole task pane over one workbook: the plan it holds and the views of it, or the ways to a plan. */
export function PaneApp(props: Props): ReactNode {
  const { pane, opening = "plan" } = props;
  const state = usePane(pane);
  useOpening(pane, state, opening);
  useViewsAhead(state.stage !== "opening");
  const [lens, setLens] = useState(keptLens);
  const choose = (next: PhaseLens): void => {
    keepLens(next);
    setLens(next);
  };
  return (
    <Look language={state.language}>
      <LensContext value={{ lens, choose }}>
        <PaneFrame {...props} state={state} opening={opening} />
      </LensContext>
    </Look>
  );
}

/** How long the person has had something to read before the other views are fetched, in milliseconds. */
const calm = 500;

/** Fetches the views that are not in sight once the first one is. */
function useViewsAhead(isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    const timer = setTimeout(fetchViewsAhead, calm);
    return () => {
      clearTimeout(timer);
    };
  }, [isShown]);
}

interface FrameProps extends Props {
  readonly state: PaneState;
  readonly opening: Opening;
}

function PaneFrame(props: FrameProps): ReactNode {
  const styles = useStyles();
  const { state, opening } = props;
  const places = usePlaces(opening === "help" ? "help" : "plan");
  const [sawNoPlan, setSawNoPlan] = useState(false);
  if (state.stage === "noPlan" && !sawNoPlan) setSawNoPlan(true);
  const welcomed = (): void => {
    setSawNoPlan(false);
  };
  const isReading = state.plan === null && state.stage === "opening" && !sawNoPlan;
  return (
    <div className={styles.frame}>
      <Suspense fallback={<Waiting alone />}>
        {places.here === "help" ? (
          <HelpView onBack={places.back} />
        ) : isReading ? (
          <Waiting alone what={texts.opening} />
        ) : (
          <PlaceView {...props} places={places} wasEmpty={sawNoPlan} onWelcomed={welcomed} />
        )}
      </Suspense>
    </div>
  );
}

interface PlaceProps extends FrameProps {
  readonly places: Places;
  readonly wasEmpty: boolean;
  readonly onWelcomed: () => void;
}

function PlaceView(props: PlaceProps): ReactNode {
  const { pane, state, source, places, opening } = props;
  const { plan } = state;
  const onNew = (): void => {
    places.go("new");
  };
  const onMade = (): void => {
    const { plan: now, download } = pane.state;
    places.land(now !== null && download !== null ? "plans" : "plan");
  };
  if (places.here === "new") return <NewPlanView pane={pane} state={state} source={source} onBack={places.back} onMade={onMade} />;
  if (plan === null)
    return (
      <StartView
        pane={pane}
        state={state}
        source={source}
        onNew={onNew}
        cameBack={places.cameFrom === "new"}
        onHelp={() => {
          places.go("help");
        }}
      />
    );
  if (places.here === "plans") return <MyPlansView state={state} plan={plan} source={source} onBack={places.back} onNew={onNew} />;
  return (
    <PlanPane
      pane={pane}
      state={state}
      source={source}
      plan={plan}
      first={opening === "report" ? "report" : "sync"}
      isNewHere={props.wasEmpty}
      onWelcomed={props.onWelcomed}
      cameFrom={places.cameFrom === "plans" || places.cameFrom === "help" ? places.cameFrom : null}
      onGo={places.go}
    />
  );
}
