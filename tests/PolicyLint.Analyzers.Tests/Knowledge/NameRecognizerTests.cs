using PolicyLint.Analyzers.Knowledge.Names;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Analyzers.Tests.Knowledge;

public sealed class NameRecognizerTests
{
    private static readonly NameRecognizer Recognizer = new(CategoryTree.BuiltIn);

    [Theory]
    [InlineData("shimei", "user.name")]
    [InlineData("SHIMEI_KANA", "user.name.kana")]
    [InlineData("VoterFullName", "user.name")]
    [InlineData("firstName", "user.name.given")]
    [InlineData("LastNameKana", "user.name.kana")]
    [InlineData("birthDate", "user.birth_date")]
    [InlineData("BirthYmd", "user.birth_date")]
    [InlineData("seinengappi", "user.birth_date")]
    [InlineData("Jusho1", "user.address")]
    [InlineData("HomeAddress", "user.address")]
    [InlineData("postal_code", "user.address.postcode")]
    [InlineData("ZipCd", "user.address.postcode")]
    [InlineData("YUBIN_NO", "user.address.postcode")]
    [InlineData("EmailAddress", "user.contact.email")]
    [InlineData("e_mail", "user.contact.email")]
    [InlineData("MobilePhoneNumber", "user.contact.phone")]
    [InlineData("denwaBango", "user.contact.phone")]
    [InlineData("MyNumber", "user.id.my_number")]
    [InlineData("kojinBango", "user.id.my_number")]
    [InlineData("PassportNo", "user.id.passport")]
    [InlineData("SEIBETSU_KBN", "user.gender")]
    [InlineData("BankAccountNumber", "user.finance.account")]
    [InlineData("CreditCardNumber", "user.finance.card")]
    [InlineData("DisabilityGrade", "user.health.disability")]
    [InlineData("CustomerName", "user.name")]
    [InlineData("CardHolderName", "user.name")]
    [InlineData("applicantAddress", "user.address")]
    [InlineData("氏名", "user.name")]
    [InlineData("生年月日", "user.birth_date")]
    [InlineData("現住所", "user.address")]
    [InlineData("個人番号", "user.id.my_number")]
    [InlineData("身体障害者手帳番号", "user.health.handbook")]
    public void PersonalNames_AreStrong(string identifier, string category)
    {
        var match = Recognizer.Recognize(new NameEvidence(identifier, NamedValue.Text));

        Assert.Equal((category, true), (match?.Category, match?.IsStrong));
    }

    [Theory]
    [InlineData("emailTemplateId")]
    [InlineData("EmailSubject")]
    [InlineData("EmailService")]
    [InlineData("HashImei")]
    [InlineData("hashedEmail")]
    [InlineData("fileName")]
    [InlineData("tableName")]
    [InlineData("HostName")]
    [InlineData("companyAddress")]
    [InlineData("MacAddress")]
    [InlineData("BaseAddress")]
    [InlineData("productName")]
    [InlineData("営業所名")]
    [InlineData("会社住所")]
    [InlineData("住所変更日")]
    [InlineData("氏名チェック")]
    [InlineData("件名")]
    [InlineData("システム障害")]
    [InlineData("Id")]
    [InlineData("CreatedAt")]
    [InlineData("AddressBook")]
    [InlineData("PhoneNumberFormat")]
    [InlineData("BirthDateValidator")]
    [InlineData("passportPhotoUrl")]
    [InlineData("Value")]
    [InlineData("Name1Enabled")]
    [InlineData("")]
    [InlineData("_")]
    public void Traps_AreNotMatched(string identifier) =>
        Assert.Null(Recognizer.Recognize(new NameEvidence(identifier, NamedValue.Text)));

    [Theory]
    [InlineData("Name", "", false)]
    [InlineData("Name", "Voter", true)]
    [InlineData("Address", "CitizenRecord", true)]
    [InlineData("Address", "VoterService", false)]
    [InlineData("Age", "Patient", true)]
    [InlineData("Phone", "Warehouse", false)]
    [InlineData("FullName", "ThemeManifest", false)]
    [InlineData("FullName", "ContactForm", true)]
    [InlineData("Name", "CustomerGroup", false)]
    [InlineData("CountryName", "UserInfo", false)]
    [InlineData("Email", "CompanyInformation", false)]
    [InlineData("EmailAddress", "Row", true)]
    [InlineData("ipAddress", "Warehouse", false)]
    [InlineData("ClientName", "ConsentViewModel", false)]
    [InlineData("LineId", "UserProfile", true)]
    [InlineData("OrderLineId", "OrderLineExport", false)]
    [InlineData("ZipCode", "TaxRate", false)]
    [InlineData("CardNumber", "PunchCard", false)]
    [InlineData("ScreenName", "Sensor", false)]
    [InlineData("UserName", "MailSettings", false)]
    public void CommonWords_NeedAPerson(string identifier, string type, bool isStrong)
    {
        var match = Recognizer.Recognize(new NameEvidence(identifier, NamedValue.Text) { TypeName = type });

        Assert.Equal(isStrong, match?.IsStrong);
    }

    [Theory]
    [InlineData("EmailConfirmed", NamedValue.Boolean, null)]
    [InlineData("HasEmail", NamedValue.Boolean, null)]
    [InlineData("Email", NamedValue.Boolean, null)]
    [InlineData("BirthDate", NamedValue.Date, "user.birth_date")]
    [InlineData("EmailAddress", NamedValue.Date, null)]
    [InlineData("FullName", NamedValue.Number, null)]
    [InlineData("PhoneNumber", NamedValue.Number, "user.contact.phone")]
    [InlineData("Gender", NamedValue.Enumeration, "user.gender")]
    [InlineData("EmailAddress", NamedValue.Enumeration, null)]
    [InlineData("FacePhoto", NamedValue.Bytes, "user.photo")]
    [InlineData("HomeAddress", NamedValue.Other, null)]
    public void TheKindOfValue_Counts(string identifier, NamedValue value, string? category) =>
        Assert.Equal(category, Recognizer.Recognize(new NameEvidence(identifier, value))?.Category);

    [Theory]
    [InlineData("氏名", "user.name", true)]
    [InlineData("氏名（カナ）", "user.name.kana", true)]
    [InlineData("ﾌﾘｶﾞﾅ", "user.name.kana", true)]
    [InlineData("本人の住所", "user.address", true)]
    [InlineData("障害の程度", "user.health.disability", true)]
    [InlineData("担当職員は氏名を全角で入力すること", "user.name", false)]
    [InlineData("メールテンプレート", null, null)]
    [InlineData("営業所の住所", null, null)]
    [InlineData("氏名の文字数", null, null)]
    [InlineData("the name of the person", null, null)]
    public void TextsForPeople(string text, string? category, bool? isStrong)
    {
        var match = Recognizer.Recognize(new NameEvidence("Field1", NamedValue.Text) { Texts = [text] });

        Assert.Equal((category, isStrong), (match?.Category, match?.IsStrong));
    }

    [Fact]
    public void Evidence_IsReadFromTheDeclaration()
    {
        var subject = Subject.Of("""
            using System.ComponentModel.DataAnnotations; using System.ComponentModel.DataAnnotations.Schema; using System.Text.Json.Serialization;
            class Row
            {
                [Display(Name = "住所")] public string A { get; set; }
                [JsonPropertyName("birthDate")] public string B { get; set; }
                [Column("SHIMEI_KANJI")] public string C { get; set; }
                public string D { get; set; } // 電話番号
                /// <summary>生年月日</summary>
                public string E { get; set; }
                public string F; // 単価
                public bool Shimei { get; set; }
                public string emailTemplateId { get; set; }
            }
            """);

        var found = new[] { "A", "B", "C", "D", "E", "F", "Shimei", "emailTemplateId" }
            .Select(n => Recognizer.Recognize(NameEvidenceReader.Read(subject.Member("Row", n), TestContext.Current.CancellationToken))?.Category);

        Assert.Equal(["user.address", "user.birth_date", "user.name", "user.contact.phone", "user.birth_date", null, null, null], found);
    }

    private const string Unclassified = """
        class Row { public string Shimei { get; set; } public string HomeAddress { get; set; } public string Note { get; set; } }
        class Thing { public string ContactEmail { get; set; } public int Count { get; set; } }
        class Known { [PolicyLint.PersonalData("user.name")] public string Shimei { get; set; } [PolicyLint.NotPersonalData] public string HomeAddress { get; set; } public string BirthDate { get; set; } }
        """;

    [Theory]
    [InlineData("suggest", "Row", "Shimei HomeAddress")]
    [InlineData("report", "Row", "Shimei HomeAddress")]
    [InlineData("off", "Row", "")]
    [InlineData("suggest", "Thing", "ContactEmail")]
    [InlineData("suggest", "Known", "BirthDate")]
    public void UnclassifiedNames_AreSuggested(string names, string type, string expected)
    {
        var subject = Subject.Of(Unclassified, $"personalData: {{ names: {names} }}");

        Assert.Equal(expected, string.Join(" ", subject.Knowledge.UnclassifiedNames(subject.Type(type)).Select(n => n.Member.Name)));
    }

    [Fact]
    public void Report_TakesTwoStrongNamesForAPerson()
    {
        var subject = Subject.Of(Unclassified, "personalData: { names: report }");

        Assert.Equal(["HomeAddress:user.address", "Shimei:user.name"], subject.ItemNames(subject.Type("Row")));
        Assert.All(subject.Knowledge.ItemsOfType(subject.Type("Row")), i => Assert.True(i.IsProbable));
        Assert.Empty(subject.ItemNames(subject.Type("Thing")));
        Assert.Empty(Subject.Of(Unclassified).Knowledge.ItemsOfType(subject.Type("Row")));
    }
}
