import { Icon } from "#ui/icons/icon.tsx";
import { Panel } from "#ui/layout.tsx";
import type { CaseFile } from "../case/case-file.ts";
import { casePath } from "../case/case.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { circleSigns, type CircleMember } from "./circle.ts";

export const CirclePanel = ({ file: { case: current, circle } }: { readonly file: CaseFile }) => (
  <Panel labelledby="umfeld">
    <h2 id="umfeld">{t["counselling.tab.circle"]}</h2>
    {circle.length === 0 ? (
      <p class="b-muted">{t["counselling.circle.none"]}</p>
    ) : (
      <ul class="b-list">
        {circle.map((member) => (
          <li key={member.id}>
            <CircleLine member={member} />
          </li>
        ))}
      </ul>
    )}
    <p>
      <a href={`${casePath(current.id)}/umfeld`}>{t["counselling.circle.change"]}</a>
    </p>
  </Panel>
);

export const CircleLine = ({ member }: { readonly member: CircleMember }) => {
  const { kind, relation, name, phone } = member;
  const signs = circleSigns.filter((sign) => member[sign]).map((sign) => t[`counselling.sign.${sign}`]);
  return (
    <>
      <b>{relation ?? t[`counselling.circle.${kind}`]}</b> {name}
      <br />
      {phone && (
        <>
          <Icon name="phone" /> <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</a>
        </>
      )}
      {signs.length > 0 && ` ${phone ? "· " : ""}${signs.join(" · ")}`}
    </>
  );
};
