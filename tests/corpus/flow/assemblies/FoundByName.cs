// assembly: Container.lib.cs
using System;
using System.Text.Json;
using Corpus.Container;

namespace Corpus.Found;

public sealed class Customer
{
    public string Email { get; set; } = "";
}

public interface IPayment
{
    string Name { get; }
}

public interface IAccount
{
    string Owner { get; }
}

/// <summary>What is behind a contract of the program is found by a name, and not made of it; a reader makes objects of texts.</summary>
public static class FoundByName
{
    public static void Resolve(Customer customer)
    {
        Sink(Container.Container.Resolve<IPayment>(customer.Email).Name); // ok
        Sink(Container.Container.Resolve<Lazy<IPayment>>(customer.Email).Value.Name); // ok
        Sink(Container.Container.Describe(customer.Email)); // PL1002
        Sink(Container.Container.Resolve<string>(customer.Email)); // PL1002
        Sink(JsonSerializer.Deserialize<IAccount>(customer.Email)!.Owner); // PL1002
    }

    private static void Sink(string text)
    {
    }
}
