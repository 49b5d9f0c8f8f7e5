using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyLint.Analyzers.Driver;
using PolicyLint.CodeFixes.Fixes;
using PolicyLint.CodeFixes.Tests.Verification;

namespace PolicyLint.CodeFixes.Tests.Fixes;

public sealed class DeclareItemFixTests
{
    private const string Declaration = """
        schemaVersion: 1
        kind: HandlingDeclaration
        id: SAK-1
        title: 名簿の調製
        section: S-1
        status: active
        file:
          name: 名簿
          purpose: 名簿の調製及び管理事務
          items:
            - { name: 氏名, category: user.name, code: [City.Person.FullName] }   # 必須
          subjects: { count: 10 }
        retention: { period: P5Y }
        safeguards: { accessControl: true }
        systems: [ { id: SYS, assemblies: [City] } ]

        """;

    private const string Code = """
        namespace PolicyLint
        {
            [System.AttributeUsage(System.AttributeTargets.All)]
            public sealed class PersonalDataAttribute(string category) : System.Attribute { public string Category => category; }
        }
        namespace City
        {
            public class Person
            {
                [PolicyLint.PersonalData("user.name")] public string FullName { get; set; } = "";
                [PolicyLint.PersonalData("user.contact.phone")] public string Phone { get; set; } = "";
            }
        }
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AMissingItem_IsAddedToTheDeclaration_AndNothingElseMoves()
    {
        var project = ProjectOf(Declaration);
        var diagnostic = Assert.Single(await DiagnosticsAsync(project), d => d.Id == "PL3001");
        var action = await OfferAsync(project, diagnostic);
        var changed = (await action!.GetOperationsAsync(Cancellation)).OfType<ApplyChangesOperation>().Single().ChangedSolution.Projects.Single();

        var text = (await changed.AdditionalDocuments.Single().GetTextAsync(Cancellation)).ToString();
        Assert.Equal(
            Declaration.Replace("# 必須\n", "# 必須\n    - { name: 電話番号, category: user.contact.phone, code: [City.Person.Phone] }\n"), text);
        Assert.DoesNotContain(await DiagnosticsAsync(changed), d => d.Id == "PL3001");
    }

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task FixAll_BringsEveryCategoryOnce_InTheWordsOfTheRegister(FixAllScope scope)
    {
        var project = ProjectOf(Declaration, Code.Replace("public class Person\n    {", """
            public class Person
                {
                    [PolicyLint.PersonalData("user.contact.phone")] public string Mobile { get; set; } = "";
                    [PolicyLint.PersonalData("user.birth_date"), System.ComponentModel.DataAnnotations.Display(Name = "誕生日")] public string Born { get; set; } = "";
                    [PolicyLint.PersonalData("user.gender"), System.ComponentModel.DataAnnotations.Display(Name = "Sex")] public string Gender { get; set; } = "";
            """, StringComparison.Ordinal));
        var diagnostics = (await DiagnosticsAsync(project)).Where(d => d.Id == "PL3001").ToList();
        Assert.Equal(4, diagnostics.Count);
        var document = project.Documents.Single();
        var fix = new DeclareItemFix();
        var context = scope == FixAllScope.Document
            ? new FixAllContext(document, fix, scope, nameof(DeclareItemFix), ["PL3001"], new FoundDiagnostics(diagnostics), Cancellation)
            : new FixAllContext(project, fix, scope, nameof(DeclareItemFix), ["PL3001"], new FoundDiagnostics(diagnostics), Cancellation);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        var changed = (await action!.GetOperationsAsync(Cancellation)).OfType<ApplyChangesOperation>().Single().ChangedSolution.Projects.Single();

        var text = (await changed.AdditionalDocuments.Single().GetTextAsync(Cancellation)).ToString();
        Assert.Equal(
            Declaration.Replace("# 必須\n", """
                # 必須
                    - { name: 性別, category: user.gender, code: [City.Person.Gender] }
                    - { name: 誕生日, category: user.birth_date, code: [City.Person.Born] }
                    - { name: 電話番号, category: user.contact.phone, code: [City.Person.Mobile, City.Person.Phone] }

                """, StringComparison.Ordinal),
            text);
        Assert.DoesNotContain(await DiagnosticsAsync(changed), d => d.Id == "PL3001");
    }

    [Fact]
    public async Task ADeclarationWithoutList_GetsNoOffer()
    {
        var project = ProjectOf(Declaration.Replace("  items:\n    - { name: 氏名, category: user.name, code: [City.Person.FullName] }   # 必須\n", ""));
        foreach (var diagnostic in (await DiagnosticsAsync(project)).Where(d => d.Id == "PL3001"))
        {
            Assert.Null(await OfferAsync(project, diagnostic));
        }
    }

    private static async Task<CodeAction?> OfferAsync(Project project, Diagnostic diagnostic)
    {
        CodeAction? offered = null;
        await new DeclareItemFix().RegisterCodeFixesAsync(new CodeFixContext(project.Documents.Single(), diagnostic, (action, _) => offered = action, Cancellation));
        return offered;
    }

    private static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync(Cancellation))!;
        return await compilation.WithAnalyzers([new PolicyLintAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(Cancellation);
    }

    private static Project ProjectOf(string declaration, string code = Code)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        var project = new AdhocWorkspace().AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "City", "City", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: references));
        project = project.AddDocument("Person.cs", SourceText.From(code)).Project;
        return project.AddAdditionalDocument("declaration.yaml", SourceText.From(declaration), filePath: "/city/declarations/declaration.yaml").Project;
    }
}
