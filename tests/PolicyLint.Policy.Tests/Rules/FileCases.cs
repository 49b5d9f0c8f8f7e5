namespace PolicyLint.Policy.Tests.Rules;

/// <summary>What the reader itself tells (PL0001 to PL0011, PL0106), mostly of one more file in the city.</summary>
internal static class FileCases
{
    private const string Head = "extra: + schemaVersion: 1\\nkind: Taxonomy\\n";

    private const string Pet = "{ key: user.pet, ja: ペット }";

    private const string Aliases = Head + "categories:\\n- key: user.pet\\n  ja: &n ペット\\n  en: *n\\n  aliases: [*n]";

    public static CaseList All { get; } = new CaseList()
        .Fires("PL0001", "an open bracket", Head + "categories: [")
        .Fires("PL0001", "a second colon", Head + "categories: a: b")
        .Fires("PL0001", "a tab before a key", Head + "categories:\n\t- " + Pet)
        .Silent("PL0001", "a comment alone", "extra: + # nothing yet")
        .Silent("PL0001", "a separator at the end", Head + "categories: [" + Pet + "]\\n---")
        .Silent("PL0001", "a colon in quotes, a tab in an empty line", Head + "categories:\n\t\n  - { key: user.pet, ja: \"a: b\" }")

        .Fires("PL0002", "a key of the document twice", Head + "categories: [" + Pet + "]\\ncategories: []")
        .Fires("PL0002", "a key of an entry twice", Head + "categories: [{ key: user.pet, ja: ペット, ja: 犬 }]")
        .Fires("PL0002", "once in quotes, once without", Head + "categories: [" + Pet + "]\\n\"categories\": []")
        .Silent("PL0002", "the same key in two entries", Head + "categories: [" + Pet + ", { key: user.fish, ja: 魚 }]")
        .Silent("PL0002", "the same key in two documents", Head + "categories: [" + Pet + "]\\n---\\nschemaVersion: 1\\nkind: Taxonomy\\ncategories: [{ key: user.fish, ja: 魚 }]")
        .Silent("PL0002", "a key that another one begins with", "contract: onSiteInspection: true => onSiteInspection: true")

        .Fires("PL0003", "a misspelt key", Head + "categorys: []")
        .Fires("PL0003", "an unknown kind", "extra: + schemaVersion: 1\\nkind: Taxonomi")
        .Fires("PL0003", "a value outside of a closed list", "policy: rules: {} => rules: { PL5006: { severity: fatal } }")
        .Fires("PL0003", "an unknown operator", Custom("{ path: id, equal: x }"))
        .Silent("PL0003", "a title in two languages", "decl: title: 選挙人名簿の調製 => title: { ja: 名簿, en: roll }")
        .Silent("PL0003", "a rule that is off", "policy: rules: {} => rules: { PL5006: off }")
        .Silent("PL0003", "a known operator", Custom("{ path: id, notEquals: x }"))

        .Fires("PL0004", "two aliases, where one is allowed", Aliases, "policy: rules: {} => limits: { maxAliasNodes: 1 }")
        .Fires("PL0004", "one, where none is", Head + "categories:\\n- key: user.pet\\n  ja: &n ペット\\n  en: *n", "policy: rules: {} => limits: { maxAliasNodes: 0 }")
        .Fires("PL0004", "a list that stands for more than it looks", Head + "categories: [{ key: user.pet, ja: ペット, aliases: &l [犬, 猫, 雀] }, { key: user.fish, ja: 魚, aliases: *l }]", "policy: rules: {} => limits: { maxAliasNodes: 3 }")
        .Silent("PL0004", "as many as are allowed", Aliases, "policy: rules: {} => limits: { maxAliasNodes: 2 }")
        .Silent("PL0004", "anchors without alias", Head + "categories: [{ key: user.pet, ja: &n ペット }]", "policy: rules: {} => limits: { maxAliasNodes: 0 }")
        .Silent("PL0004", "aliases without a limit of one's own", Aliases)

        .Fires("PL0005", "a list in itself", Head + "categories: &a [*a]")
        .Fires("PL0005", "an entry in itself", Head + "categories: [&a { key: user.pet, aliases: *a }]")
        .Fires("PL0005", "deep inside", Head + "categories: &a [{ key: user.pet, aliases: [*a] }]")
        .Silent("PL0005", "beside its anchor", Aliases)
        .Silent("PL0005", "the same name again", Head + "categories:\\n- key: user.pet\\n  ja: &n ペット\\n  en: *n\\n- key: user.fish\\n  ja: &n 魚\\n  en: *n")
        .Silent("PL0005", "an asterisk in quotes", Head + "categories: &a [{ key: user.pet, ja: '*a' }]")

        .Fires("PL0006", "nine levels, where eight are allowed", Nested(7), "policy: rules: {} => limits: { maxDepth: 8 }")
        .Fires("PL0006", "65 levels", Nested(63))
        .Fires("PL0006", "as block lists", Head + "categories:\\n" + string.Concat(Enumerable.Repeat("- ", 80)) + "x")
        .Silent("PL0006", "eight levels", Nested(6), "policy: rules: {} => limits: { maxDepth: 8 }")
        .Silent("PL0006", "64 levels", Nested(62))
        .Silent("PL0006", "brackets in quotes", Head + "categories: [{ key: user.pet, ja: '" + new string('[', 100) + "' }]")

        .Fires("PL0007", "an anchor without alias", Head + "categories: [{ key: user.pet, ja: &n ペット }]")
        .Fires("PL0007", "the second of two of one name", Head + "categories:\\n- key: user.pet\\n  ja: &n ペット\\n  en: *n\\n- key: user.fish\\n  ja: &n 魚")
        .Fires("PL0007", "of a whole list", Head + "categories: &all [" + Pet + "]")
        .Silent("PL0007", "an anchor with alias", Aliases)
        .Silent("PL0007", "an ampersand in quotes", Head + "categories: [{ key: user.pet, ja: '&n' }]")
        .Silent("PL0007", "an ampersand inside a text", Head + "categories: [{ key: user.pet, ja: 犬&猫 }]")

        .Fires("PL0008", "a wide colon", "decl: title: 選挙人名簿の調製 => title：選挙人名簿の調製")
        .Fires("PL0008", "a wide indentation", "devices:   - { id: USB-2 => 　- { id: USB-2")
        .Fires("PL0008", "wide digits in a date", "decl: filedOn: 2016-03-15 => filedOn: ２０１６－０３－１５")
        .Fires("PL0008", "wide digits in a number", "decl: count: 2000 => count: ２０００")
        .Silent("PL0008", "a wide colon in a text", "decl: title: 選挙人名簿の調製 => title: 選挙人名簿：調製")
        .Silent("PL0008", "wide digits in a text", "decl: title: 選挙人名簿の調製 => title: 選挙人名簿の調製（第２版）")
        .Silent("PL0008", "a wide space in a comment", "decl: title: 選挙人名簿の調製 => title: 選挙人名簿の調製 # 令和８年　改訂")

        .Fires("PL0009", "no", "decl: collection: 内部提供 => collection: no")
        .Fires("PL0009", "a serial number with a zero in front", "devices: serial: SN-0002 => serial: 0123")
        .Fires("PL0009", "an exponent", "devices: serial: SN-0002 => serial: 1e3")
        .Silent("PL0009", "the same in quotes", "devices: serial: SN-0002 => serial: \"0123\"")
        .Silent("PL0009", "a number that stays what it is", "devices: serial: SN-0002 => serial: 4530001")
        .Silent("PL0009", "a word that begins so", "decl: collection: 内部提供 => collection: none")

        .Fires("PL0010", "a byte too many", Sized(4097), "policy: rules: {} => limits: { maxBytes: 4096 }")
        .Fires("PL0010", "fewer characters than bytes are allowed, of three bytes each", "extra: + # " + new string('あ', 1366), "policy: rules: {} => limits: { maxBytes: 4096 }")
        .Fires("PL0010", "a NUL character", "extra: + # a\0b")
        .Silent("PL0010", "as many bytes as are allowed", Sized(4096), "policy: rules: {} => limits: { maxBytes: 4096 }")
        .Silent("PL0010", "a byte order mark", "extra: + \uFEFF# a")
        .Silent("PL0010", "characters beyond the basic plane", Head + "categories: [{ key: user.pet, ja: 𠮷 }]")

        .Fires("PL0011", "Reiwa", "decl: filedOn: 2026-04-20 => filedOn: 令和8年4月20日")
        .Fires("PL0011", "Heisei, by its letter", "decl: filedOn: 2016-03-15 => filedOn: H28.3.15")
        .Fires("PL0011", "in full-width digits", "decl: filedOn: 2016-03-15 => filedOn: 平成２８年３月１５日")
        .Silent("PL0011", "in a text", "decl: title: 選挙人名簿の調製 => title: 令和8年4月1日")
        .Silent("PL0011", "an ISO date", "decl: filedOn: 2016-03-15 => filedOn: 2016-03-14")
        .Silent("PL0011", "a day that no February has, of which PL0105 tells", "decl: filedOn: 2016-03-15 => filedOn: 平成28年2月30日")

        .Fires("PL0106", "a later version", "contract: schemaVersion: 1 => schemaVersion: 2")
        .Fires("PL0106", "a text", "contract: schemaVersion: 1 => schemaVersion: '1'")
        .Fires("PL0106", "a version of two parts", "contract: schemaVersion: 1 => schemaVersion: 1.0")
        .Silent("PL0106", "none, of which PL0103 tells", "contract: schemaVersion: 1 => # none")
        .Silent("PL0106", "in full-width digits, of which PL0008 tells", "contract: schemaVersion: 1 => schemaVersion: １")
        .Silent("PL0106", "with a comment", "contract: schemaVersion: 1 => schemaVersion: 1 # first");

    private static string Custom(string require) => "policy: rules: {} => customRules: [{ id: X1, for: Incident, message: m, require: " + require + " }]";

    /// <summary>A document of so many levels and two more: itself and its list.</summary>
    private static string Nested(int levels) => Head + "categories: [" + new string('[', levels) + new string(']', levels) + "]";

    private static string Sized(int bytes) => "extra: + # " + new string('x', bytes - 2);
}
