// A ruleset for spectral-cli 6.16 with what it can say of our catalogue: the JSON Schema of every kind, and the rules that one document
// decides by itself. What needs other files (managers in post, devices, contracts, reports due, references) no ruleset can say.
import { schema } from "@stoplight/spectral-functions";
import structure from "./all.schema.mjs";

const today = new Date("2026-11-23T00:00:00+09:00");
const day = 86400000;
const time = (value) => (value === undefined || value === null ? NaN : new Date(value).getTime());
const fiscalYear = (value) => { const d = new Date(value); return d.getUTCMonth() >= 3 ? d.getUTCFullYear() : d.getUTCFullYear() - 1; };
const list = (value) => (Array.isArray(value) ? value : []);
const blank = (value) => value === undefined || value === null || String(value).trim() === "";
const rules = {};

/** One rule of ours: for documents of a kind, `check` answers whether each thing chosen by `pick` is right. */
const add = (id, kind, pick, check) => {
  rules[id] = {
    given: `$[?(@property === 'kind' && @ === '${kind}')]^`,
    message: `${id}: {{error}}`,
    severity: "error",
    then: { function: (document) => pick(document).flatMap((thing) => (check(thing, document) ? [] : [{ message: id }])) },
  };
};
const whole = (document) => [document];
const notifications = (type) => (document) => list(document.notifications).filter((n) => n.type === type);
const exports_ = (document) => list(document.exports);
const sections = (document) => list(document.sections);

rules["structure"] = {
  given: "$",
  message: "{{error}}",
  severity: "error",
  then: { function: schema, functionOptions: { schema: structure, allErrors: true, dialect: "draft7" } },
};
for (const kind of ["HandlingDeclaration", "AnnualReport", "DeviceRegister", "ExportLog", "OutsourcingContract", "Organization", "Incident"]) {
  add(`PL0008-${kind}`, kind, (d) => [JSON.stringify(d)], (text) => !/[０-９]{4}[-－/／][０-９]{1,2}/.test(text));
  add(`PL0011-${kind}`, kind, (d) => [JSON.stringify(d)], (text) => !/"(令和|平成|昭和|[RHS])(元|[0-9０-９]{1,2})(年[0-9]{1,2}月|[.][0-9]{1,2}[.])/.test(text));
}
add("PL4001", "HandlingDeclaration", whole, (d) => d.status !== "active" || notifications("start")(d).length > 0);
add("PL4002", "HandlingDeclaration", notifications("start"), (n) => !(time(n.filedOn) > time(n.effectiveOn)));
add("PL0105-filed", "HandlingDeclaration", (d) => list(d.notifications), (n) => !(time(n.filedOn) > today));
add("PL0105-holding", "HandlingDeclaration", (d) => list(d.holdings), (h) => !(time(h.disposedOn ?? undefined) < time(h.createdOn)));
add("PL4011", "AnnualReport", whole, (r) => r.trigger === "as-needed" || !(fiscalYear(r.submittedOn) === r.fiscalYear && time(r.submittedOn) > Date.UTC(r.fiscalYear, 3, 30)));
add("PL4013", "AnnualReport", whole, (r) => fiscalYear(r.submittedOn) === r.fiscalYear);
add("PL4015", "AnnualReport", whole, (r) => list(r.handlingStatus).length > 0 && r.protection !== undefined);
add("PL4019", "AnnualReport", whole, (r) => !blank(r.reviewedBy) && !blank(r.reviewedOn));
add("PL5001", "ExportLog", exports_, (e) => !blank(e.authentication?.person) && e.authentication.person === e.performedBy);
add("PL5002", "ExportLog", exports_, (e) => e.approval?.decision === "approved");
add("PL5004", "ExportLog", exports_, (e) => blank(e.approval?.by) || (e.approval.by !== e.requestedBy && e.approval.by !== e.performedBy));
add("PL5005", "ExportLog", exports_, (e) => !(time(e.approval?.at) > time(e.performedAt)));
add("PL5006", "ExportLog", exports_, (e) => !(time(e.performedAt) - time(e.approval?.at) > day));
add("PL5007", "ExportLog", exports_, (e) => !blank(e.log?.path));
add("PL5010", "ExportLog", exports_, (e) => e.destination?.class !== "public-web");
add("PL5011", "ExportLog", exports_, (e) => !(e.subjectsCount > 1000));
add("PL5012", "ExportLog", exports_, (e) => blank(e.returnBy) || !(Math.min(time(e.returnedOn ?? e.erasedOn ?? today), time(e.erasedOn ?? e.returnedOn ?? today)) > time(e.returnBy)));
add("PL0101-exports", "ExportLog", (d) => exports_(d).map((e, i) => [e.id, i]), ([id, i], d) => exports_(d).findIndex((e) => e.id === id) === i);
add("PL5103", "DeviceRegister", (d) => list(d.devices), (device, d) => !blank(device.serial) && list(d.devices).filter((o) => o.serial === device.serial).length === 1);
add("PL5104", "DeviceRegister", (d) => list(d.devices), (device) => device.ownership !== "personal");
add("PL5105", "DeviceRegister", (d) => list(d.devices), (device) => !device.loan || !blank(device.loan.returnedOn) || !(today - time(device.loan.from) > 7 * day));
add("PL6001", "Organization", whole, (o) => /副市長|Vice Mayor/i.test(o.chiefs?.personalInformation?.title ?? ""));
add("PL6002", "Organization", whole, (o) => /副市長|Vice Mayor/i.test(o.chiefs?.informationSecurity?.title ?? ""));
add("PL6003", "Organization", whole, (o) => o.chiefs?.personalInformation?.person !== o.chiefs?.informationSecurity?.person);
add("PL6004", "Organization", sections, (s) => list(s.manager).some((m) => time(m.from) <= today && !(time(m.to ?? undefined) < today)));
add("PL6005", "Organization", sections, (s) => list(s.manager).every((a, i) => list(s.manager).every((b, j) => i >= j || time(a.to ?? "9999-12-31") < time(b.from) || time(b.to ?? "9999-12-31") < time(a.from))));
add("PL6006", "Organization", sections, (s, o) => s.kind !== "department" || list(o.divisions).some((d) => d.id === s.division && !blank(d.generalManager?.person)));
add("PL6008", "Organization", whole, (o) => ["個人情報", "セキュリティ", "服務"].every((word) => list(o.incidentCouncil?.members).some((m) => String(m).includes(word))));
add("PL6009", "Organization", whole, (o) => list(o.advisors).some((a) => time(a.appointedOn) <= today && today <= time(a.termEnds)));
add("PL6010", "Organization", sections, (s) => s.kind !== "affiliate" || !blank(s.supervisedBy));
add("PL7001", "HandlingDeclaration", whole, (d) => ["name", "institution", "responsibleUnit", "purpose", "items", "collection", "requestDesk", "type"].every((key) => !blank(d.file?.[key])));
add("PL7002", "HandlingDeclaration", whole, (d) => !["業務のため", "事務処理のため", "適正な運用"].includes(String(d.file?.purpose).trim()) && String(d.file?.purpose).length >= 8);
add("PL7003", "HandlingDeclaration", (d) => list(d.holdings), (h, d) => { const years = Number(/^P([0-9]+)Y$/.exec(d.retention?.period)?.[1]); return !blank(h.disposedOn) || !(Date.UTC(fiscalYear(h.createdOn) + 1 + years, 3, 1) < today); });
add("PL7004", "HandlingDeclaration", (d) => list(d.file?.items), (item, d) => d.file.specialCare?.included !== false || !/^user\.(health|criminal|victim|creed|race|social_status)(\.|$)/.test(item.category));
add("PL7005", "HandlingDeclaration", whole, (d) => d.file?.specialCare?.included !== true || (d.safeguards?.accessControl && d.safeguards.encryptionAtRest && d.safeguards.exportLog && d.safeguards.externalMedia === "forbidden"));
add("PL7006", "HandlingDeclaration", whole, (d) => d.specificPersonalInformation?.included !== true || !(d.file?.subjects?.count >= 1000) || !blank(d.pia?.level));
add("PL7007", "HandlingDeclaration", whole, (d) => !(today - time(d.pia?.completedOn) > 5 * 365.25 * day));
add("PL7008", "HandlingDeclaration", whole, (d) => d.file?.published?.required !== true || !blank(d.file.published.on));
add("PL7009", "HandlingDeclaration", whole, (d) => d.status !== "ended" || blank(d.file?.published?.on) || !blank(d.file.published.removedOn));
add("PL7011", "HandlingDeclaration", whole, (d) => !(d.file?.subjects?.count >= 1000) || d.file.published?.required !== false || !blank(d.file.published.reason));
add("PL7102", "OutsourcingContract", whole, (c) => c.clauses?.confidentiality && c.clauses.exportBan && c.clauses.returnOrErase && c.clauses.incidentReport && c.clauses.onSiteInspection && c.clauses.subcontracting !== "free");
add("PL7103", "OutsourcingContract", whole, (c) => today - time(c.supervision?.lastInspectedOn) <= (c.supervision?.intervalMonths ?? 12) * 31 * day);
add("PL0105-term", "OutsourcingContract", whole, (c) => !(time(c.term?.to) < time(c.term?.from)));
add("PL8002", "Incident", whole, (i) => !(time(i.ppcReport?.preliminaryOn ?? today) - time(i.becameAwareOn) > 5 * day));
add("PL8003", "Incident", whole, (i) => !(time(i.ppcReport?.finalOn ?? today) - time(i.becameAwareOn) > (i.malicious === "none" ? 30 : 60) * day));
add("PL8004", "Incident", whole, (i) => !blank(i.notification?.toSubjectsOn) || !blank(i.notification?.alternative));
add("PL8005", "Incident", whole, (i) => !blank(i.council?.convenedOn) && !blank(i.advisorOpinionOn));
add("PL8007", "Incident", whole, (i) => list(i.files).length === 0 || list(i.files).reduce((sum, f) => sum + (f.count ?? 0), 0) === i.subjectsCount);

export default { rules };
