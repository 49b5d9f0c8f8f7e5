using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyLint.Analyzers.Tests.Knowledge;

/// <summary>Of a type that is called personal as a whole, what only serves the program is no item.</summary>
public sealed class TechnicalMembersTests
{
    [Theory]
    [InlineData("long Id")]
    [InlineData("int VoterId")]
    [InlineData("Guid VoterGuid")]
    [InlineData("long? HouseholdId")]
    [InlineData("bool IsDeleted")]
    [InlineData("bool EmailConfirmed")]
    [InlineData("DateTimeOffset CreatedOn")]
    [InlineData("DateTime? LatestUpdatedOn")]
    [InlineData("string ConcurrencyStamp")]
    [InlineData("byte[] RowVersion")]
    public void KeysStampsAndStates_AreNoItems(string member) =>
        Assert.Equal(["Household:user", "Name:user"], ItemsOf(member));

    [Theory]
    [InlineData("string Id")]
    [InlineData("long ResidentId")]
    [InlineData("int Number")]
    [InlineData("bool IsHouseholder")]
    [InlineData("DateTime MovedOn")]
    [InlineData("DateTime BirthDate")]
    [InlineData("string CreatedBy")]
    public void WhatTellsOfThePerson_IsAnItem(string member) =>
        Assert.Contains($"{member.Split(' ')[1]}:user", ItemsOf(member));

    [Theory]
    [InlineData("""[PolicyLint.PersonalData("user.id")] public long Id { get; set; }""")]
    [InlineData("""[PolicyLint.PersonalData("user.id")] public bool IsDeleted { get; set; }""")]
    public void WhoeverClassifiesOne_IsBelieved(string member)
    {
        var subject = Subject.Of($"[PolicyLint.PersonalData] class Voter {{ {member} }}");

        Assert.EndsWith(":user.id", Assert.Single(subject.ItemNames(subject.Type("Voter"))), StringComparison.Ordinal);
    }

    [Fact]
    public void ATypeOfNothingElse_IsAnItemItself()
    {
        var subject = Subject.Of("[PolicyLint.PersonalData] class Voter { public long Id { get; set; } }");

        Assert.Equal(["Voter:user"], subject.ItemNames(subject.Type("Voter")));
    }

    /// <summary>The library's list of its own type says all: a password hash and a counter of failures are not in it.</summary>
    [Fact]
    public void OfALibrarysType_OnlyListedMembersAreItems()
    {
        var library = CSharpCompilation.Create(
            "Identity",
            [CSharpSyntaxTree.ParseText("namespace Microsoft.AspNetCore.Identity { public class IdentityUser<TKey> { public string Email { get; set; } public string PasswordHash { get; set; } public int AccessFailedCount { get; set; } } }", cancellationToken: TestContext.Current.CancellationToken)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);

        var subject = Subject.Of(
            "public class User : Microsoft.AspNetCore.Identity.IdentityUser<long> { public string FullName { get; set; } }",
            "personalData: { types: [{ type: User, category: user }] }",
            references: MetadataReference.CreateFromImage(image.ToArray()));

        Assert.Equal(["FullName:user", "Email:user.contact.email"], subject.ItemNames(subject.Type("User")));
    }

    private static IEnumerable<string> ItemsOf(string member)
    {
        var subject = Subject.Of($$"""
            using System;
            public class Household { }
            [PolicyLint.PersonalData]
            public class Voter { public string Name { get; set; } public Household Household { get; set; } public {{member}} { get; set; } }
            """);
        return subject.ItemNames(subject.Type("Voter"));
    }
}
