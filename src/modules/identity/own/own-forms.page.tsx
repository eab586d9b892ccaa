import { errorOf, Problems } from "#frame/problems.tsx";
import type { ShownProblem } from "#platform/web/form.tsx";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { type QrDrawing, QrCode } from "#ui/pictures/qr.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { ownDe as t } from "../texts/own-de.ts";
import { signInDe } from "../texts/sign-in-de.ts";
import { ownPath } from "./own-paths.ts";

interface Shown {
  readonly problems: readonly ShownProblem[];
  readonly problem: string | undefined;
}

const Way = ({ here }: { readonly here: string }) => (
  <Breadcrumb words={uiTexts("de")} path={[{ label: t["identity.own.title"], href: ownPath }]} here={here} />
);

export const ChangePasswordPage = (shown: Shown) => (
  <>
    <Way here={t["identity.own.password.change"]} />
    <Problems {...shown} />
    <h1>{t["identity.own.password.change"]}</h1>
    <Form action={`${ownPath}/passwort`}>
      <TextField
        name="passwort"
        type="password"
        label={t["identity.own.password.current"]}
        autocomplete="current-password"
        error={errorOf(shown, "passwort")}
      />
      <TextField
        name="neu"
        type="password"
        label={signInDe["identity.reset.new"]}
        hint={signInDe["identity.reset.new.hint"]}
        autocomplete="new-password"
        error={errorOf(shown, "neu")}
      />
      <Actions>
        <Button>{signInDe["identity.reset.save"]}</Button>
        <a href={ownPath}>{t["identity.own.back"]}</a>
      </Actions>
    </Form>
  </>
);

export interface AppProps extends Shown {
  /** Nothing before the secret was made, and nothing after a code has confirmed it. */
  readonly secret: { readonly qr: QrDrawing; readonly inGroups: string } | undefined;
}

/** First the secret, then the proof that the app has it. */
export const AppPage = ({ secret, ...shown }: AppProps) => (
  <>
    <Way here={t["identity.own.app"]} />
    <Problems {...shown} />
    <h1>{t["identity.own.app.add"]}</h1>
    <p class="b-lead b-measure">{t["identity.own.app.intro"]}</p>
    {secret === undefined ? (
      <Form action={`${ownPath}/app/geheimnis`} look="stack">
        <Actions>
          <Button>{t["identity.own.app.begin"]}</Button>
          <a href={ownPath}>{t["identity.own.back"]}</a>
        </Actions>
      </Form>
    ) : (
      <>
        <h2>{t["identity.own.app.step.scan"]}</h2>
        <QrCode qr={secret.qr} label={t["identity.own.app.qr"]} caption={t["identity.own.app.qr.caption"]} />
        <p class="b-measure">{t["identity.own.app.step.type"]}</p>
        <p>
          <code>{secret.inGroups}</code>
        </p>
        <h2>{t["identity.own.app.step.code"]}</h2>
        <Form action={`${ownPath}/app`}>
          <TextField
            name="code"
            label={signInDe["identity.second.code"]}
            autocomplete="one-time-code"
            width="phone"
            digits
            maxlength={10}
            error={errorOf(shown, "code")}
          />
          <Actions>
            <Button>{t["identity.own.app.save"]}</Button>
            <a href={ownPath}>{t["identity.own.back"]}</a>
          </Actions>
        </Form>
      </>
    )}
  </>
);

/** Shown once, and never again. */
export const CodesPage = ({ codes }: { readonly codes: readonly string[] }) => (
  <>
    <Way here={t["identity.own.codes"]} />
    <h1>{t["identity.own.codes"]}</h1>
    <Note tone="wait">{t["identity.own.codes.once"]}</Note>
    <ol class="b-list" aria-label={t["identity.own.codes.list"]}>
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ol>
    <Actions>
      <Button prints>{t["identity.own.codes.print"]}</Button>
      <LinkButton href={ownPath}>{t["identity.own.codes.done"]}</LinkButton>
    </Actions>
  </>
);
