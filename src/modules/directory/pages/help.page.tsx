import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import type { Phone } from "#ui/frame/phone.tsx";
import { Split } from "#ui/layout.tsx";
import { pagesTexts as t } from "../texts/pages.ts";
import { ProsePage, ProseSection } from "./prose.tsx";

const topics = ["find", "day", "near", "keep", "print", "share", "letters", "colours", "keyboard", "wrong"] as const;

export const HelpPage = ({ phone, office }: { readonly phone: Phone; readonly office: string }) => (
  <ProsePage title={t["directory.help.title"]} here={t["directory.help.here"]} lead={t["directory.help.lead"]}>
    <Split
      aside={
        <PhoneBlock heading={t["directory.help.phone.title"]} phone={phone}>
          <p>{t["directory.help.phone.text"]({ office })}</p>
        </PhoneBlock>
      }
    >
      {topics.map((topic) => (
        <ProseSection key={topic} title={t[`directory.help.${topic}.title`]} text={t[`directory.help.${topic}.text`]} />
      ))}
    </Split>
  </ProsePage>
);
