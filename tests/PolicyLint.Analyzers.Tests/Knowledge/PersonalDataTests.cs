using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Policy.Code;

namespace PolicyLint.Analyzers.Tests.Knowledge;

public sealed class PersonalDataTests
{
    private const string Source = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using PolicyLint;
        namespace Sakai
        {
            public class Voter
            {
                [PersonalData("user.name")] public string FullName { get; set; }
                [PersonalData("user.birth_date")] public DateTime BirthDate;
                [PersonalData("user.health.disability", SpecialCare = true)] public int Grade { get; set; }
                public int Id { get; set; }
            }
            public class SpecialVoter : Voter { public string Note { get; set; } }
            [PersonalData] public class Person { public string A { get; set; } [NotPersonalData] public string B { get; set; } private string C; public static string D; }
            public class Child : Person { public string E { get; set; } }
            [PersonalData("user.id.my_number")] public readonly struct MyNumber { private readonly string value; }
            public record Citizen([PersonalData("user.name")] string Name, int Ward);
            public class Page { public List<Voter> Voters { get; set; } public int Total { get; set; } }
            public class Deep { public Page Page { get; set; } }
            public class Deeper { public Deep Deep { get; set; } }
            public class Deepest { public Deeper Deeper { get; set; } }
            public class Repository { public IQueryable<Voter> Voters { get; } }
            public class Row { public string Name { get; set; } public string Ward { get; set; } }
            public interface INamed { [PersonalData("user.name")] string Name { get; } }
            public class Named : INamed { public string Name { get; set; } }
            public class Tree : List<Tree> { public Voter Owner { get; set; } }
            public interface ILogger<T> { }
            public class Vars
            {
                Voter voter; Voter[] array; List<Voter> list; Dictionary<int, Voter> map; IEnumerable<Voter> sequence; IQueryable<Voter> query;
                Task<Voter> task; Lazy<Voter> lazy; (int, Voter) tuple; IAsyncEnumerable<Voter> stream; IGrouping<int, Voter> group; ILookup<string, Voter> lookup;
                Task<List<Voter>> taskOfList; MyNumber? nullable; ILogger<Voter> logger; IComparer<Voter> comparer; Func<Voter, bool> predicate; Type type;
                IEqualityComparer<Voter> equality; string text; int number; KeyValuePair<string, Voter> pair; HashSet<Voter> set; Comparison<Voter> comparison; Nullable<int> none;
                IReadOnlyList<Voter> readOnly; ReadOnlyMemory<Voter> memory; System.Collections.Immutable.ImmutableArray<Voter> immutable; Action<Voter> action;
                System.Linq.Expressions.Expression<Func<Voter, bool>> expression; ValueTask<Voter> valueTask; IOrderedEnumerable<Voter> ordered; Queue<(string, Voter)> queue;
            }
        }
        """;

    private static readonly string[] VoterItems = ["BirthDate:user.birth_date", "Grade:user.health.disability", "FullName:user.name"];

    private static readonly Subject Annotated = Subject.Of(Source);

    [Theory]
    [InlineData("voter")]
    [InlineData("array")]
    [InlineData("list")]
    [InlineData("map")]
    [InlineData("sequence")]
    [InlineData("query")]
    [InlineData("task")]
    [InlineData("lazy")]
    [InlineData("tuple")]
    [InlineData("stream")]
    [InlineData("group")]
    [InlineData("lookup")]
    [InlineData("taskOfList")]
    [InlineData("pair")]
    [InlineData("set")]
    [InlineData("readOnly")]
    [InlineData("memory")]
    [InlineData("immutable")]
    [InlineData("valueTask")]
    [InlineData("ordered")]
    [InlineData("queue")]
    public void TypesWhoseValuesHoldVoters_ArePersonal(string variable) =>
        Assert.Equal(VoterItems, Annotated.ItemNames(Annotated.TypeOf(variable)));

    [Theory]
    [InlineData("logger")]
    [InlineData("comparer")]
    [InlineData("equality")]
    [InlineData("predicate")]
    [InlineData("comparison")]
    [InlineData("expression")]
    [InlineData("action")]
    [InlineData("type")]
    [InlineData("text")]
    [InlineData("number")]
    [InlineData("none")]
    public void ServicesAndPlainTypes_AreNot(string variable) => Assert.Empty(Annotated.Knowledge.ItemsOfType(Annotated.TypeOf(variable)));

    [Theory]
    [InlineData("Sakai.SpecialVoter", "BirthDate:user.birth_date Grade:user.health.disability FullName:user.name")]
    [InlineData("Sakai.Person", "A:user")]
    [InlineData("Sakai.Child", "A:user E:user")]
    [InlineData("Sakai.MyNumber", "MyNumber:user.id.my_number")]
    [InlineData("Sakai.Citizen", "Name:user.name")]
    [InlineData("Sakai.Page", "BirthDate:user.birth_date Grade:user.health.disability FullName:user.name")]
    [InlineData("Sakai.Deeper", "BirthDate:user.birth_date Grade:user.health.disability FullName:user.name")]
    [InlineData("Sakai.Deepest", "")]
    [InlineData("Sakai.Repository", "")]
    [InlineData("Sakai.Row", "")]
    [InlineData("Sakai.Named", "Name:user.name")]
    [InlineData("Sakai.Tree", "BirthDate:user.birth_date Grade:user.health.disability FullName:user.name")]
    public void ItemsOfType(string type, string expected) =>
        Assert.Equal(expected, string.Join(" ", Annotated.ItemNames(Annotated.Type(type))));

    [Fact]
    public void SpecialCare_ComesFromTheAttributeAndTheTaxonomy()
    {
        var items = Annotated.Knowledge.ItemsOfType(Annotated.Type("Sakai.Voter"));

        Assert.Equal(["Grade"], items.Where(i => i.SpecialCare).Select(i => i.Name));
        Assert.All(items, i => Assert.Equal("Voter", i.TypeName));
    }

    [Fact]
    public void Members_AskedOneByOne()
    {
        Assert.Equal("user.name", Annotated.Knowledge.ItemsOfMember(Annotated.Member("Sakai.Voter", "FullName")).Single().Category);
        Assert.Empty(Annotated.Knowledge.ItemsOfMember(Annotated.Member("Sakai.Voter", "Id")));
        Assert.Empty(Annotated.Knowledge.ItemsOfMember(Annotated.Member("Sakai.Person", "B")));
        Assert.Empty(Annotated.Knowledge.ItemsOfMember(Annotated.Member("Sakai.Person", "C")));
    }

    [Fact]
    public void PolicyTypes_WithItemsAndWithCategory()
    {
        var subject = Subject.Of(Source, """
            personalData:
              types:
                - { type: Sakai.Row, items: { Name: user.name } }
                - { type: Sakai.*age, category: user }
              members:
                - { member: Sakai.Row.Ward, category: user.address }
            """);

        Assert.Equal(["Ward:user.address", "Name:user.name"], subject.ItemNames(subject.Type("Sakai.Row")));
        Assert.Contains("Total:user", subject.ItemNames(subject.Type("Sakai.Page")));
    }

    [Fact]
    public void InheritedMembers_ArePersonalThroughTheDerivedType()
    {
        var subject = Subject.Of("class Base { public string Name { get; set; } } class Voter : Base { }", "personalData: { types: [{ type: Voter, category: user }] }");
        var name = subject.Member("Base", "Name");

        Assert.Empty(subject.Knowledge.ItemsOfMember(name));
        Assert.Equal("user", subject.Knowledge.ItemsOfMember(name, subject.Type("Voter")).Single().Category);
        Assert.Equal(["Name:user"], subject.ItemNames(subject.Type("Voter")));
    }

    [Fact]
    public void Claims_NameItemsInTheDeclarationsWords()
    {
        var subject = Subject.Of(Source, with: i => i with
        {
            ClaimedItems =
            [
                new ClaimedItem(new CodeText("Sakai.Voter.FullName", null), "氏名", "user.name"),
                new ClaimedItem(new CodeText("Sakai.Row.Ward", null), "投票区", "user.election"),
            ],
        });

        Assert.Contains("氏名:user.name", subject.ItemNames(subject.Type("Sakai.Voter")));
        Assert.Equal(["投票区:user.election"], subject.ItemNames(subject.Type("Sakai.Row")));
    }

    [Fact]
    public void OwnAttributes_OfThePolicy_GiveTheirArgument()
    {
        const string Marked = """
            namespace Core { public class PiiAttribute(string kind) : System.Attribute { public string Kind => kind; } }
            class Row { [Core.Pii("user.name")] public string A { get; set; } public string B { get; set; } }
            """;
        var subject = Subject.Of(Marked, "personalData: { attributes: [{ attribute: Core.PiiAttribute, category: arg0 }] }");

        Assert.Equal(["A:user.name"], subject.ItemNames(subject.Type("Row")));
    }

    [Fact]
    public void ForeignAttributes_AreUnderstood()
    {
        const string Marked = """
            namespace Microsoft.AspNetCore.Identity { public class PersonalDataAttribute : System.Attribute { } public class ProtectedPersonalDataAttribute : PersonalDataAttribute { } }
            namespace Microsoft.Extensions.Compliance.Classification { public class DataClassificationAttribute : System.Attribute { } public class NoDataClassificationAttribute : DataClassificationAttribute { } }
            namespace PolicyLint { internal class PersonalDataAttribute : System.Attribute { public PersonalDataAttribute(string c) { } } }
            namespace App
            {
                public class PrivateAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute { }
                public class User
                {
                    [Microsoft.AspNetCore.Identity.ProtectedPersonalData] public string A { get; set; }
                    [Private] public string B { get; set; }
                    [PolicyLint.PersonalData("user.name")] public string C { get; set; }
                    [Microsoft.Extensions.Compliance.Classification.NoDataClassification] public string D { get; set; }
                }
            }
            """;
        var subject = Subject.Of(Marked);

        Assert.Equal(["A:user", "B:user", "C:user.name"], subject.ItemNames(subject.Type("App.User")));
    }

    [Fact]
    public void Parameters_MayBeMarked()
    {
        var subject = Subject.Of("interface I { void M([PolicyLint.PersonalData(\"user.name\")] string s); } class C : I { public void M(string t) { } }");
        var method = (IMethodSymbol)subject.Member("C", "M");

        Assert.Equal("user.name", subject.Knowledge.ItemsOfParameter(method.Parameters[0]).Single().Category);
    }

    [Fact]
    public void ThisIsNoParameterOfAnything()
    {
        var subject = Subject.Of("interface I { void M(); } class C : I { public void M() { _ = this.ToString(); } }");
        var tree = subject.Compilation.SyntaxTrees[0];
        var node = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<ThisExpressionSyntax>().Single();
        var symbol = subject.Compilation.GetSemanticModel(tree).GetSymbolInfo(node, TestContext.Current.CancellationToken).Symbol;

        Assert.Empty(subject.Knowledge.ItemsOfParameter((IParameterSymbol)symbol!));
    }
}
