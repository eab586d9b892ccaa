export const circleKinds = ["angehoerige", "nachbarn", "betreuung", "dienst", "arzt", "andere"] as const;
export const circleSigns = ["livesWith", "hasKey", "hasPower", "emergency"] as const;

/** Somebody around the person: a relative, a neighbour, the guardian, a service. */
export interface CircleMember extends Readonly<Record<(typeof circleSigns)[number], boolean>> {
  readonly id: string;
  readonly caseId: string;
  readonly kind: (typeof circleKinds)[number];
  readonly name: string;
  readonly relation: string | null;
  readonly phone: string | null;
  readonly note: string | null;
}
