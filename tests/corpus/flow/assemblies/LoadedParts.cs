// assembly: Loading.lib.cs
using System.Collections.Generic;
using System.Linq;
using Corpus.Loading;

namespace Corpus.Shop;

public sealed class Customer
{
    public string Email { get; set; } = "";

    public string Language { get; set; } = "";
}

public sealed class Order
{
    public string Number { get; set; } = "";

    public string Note { get; set; } = "";

    public Customer Customer { get; set; } = new();

    public Customer? Payer { get; set; }

    public List<Line> Lines { get; set; } = [];
}

public sealed class Line
{
    public string Product { get; set; } = "";

    public Order? Order { get; set; }
}

public sealed class Store
{
    public List<Order> Orders { get; } = [];
}

/// <summary>
/// A library's generic with two type parameters: which of them its elements are of, the type says itself. Were the last one taken for
/// the elements, what is read of an order would be read of its lines, and what is written to it written to them.
/// </summary>
public sealed class LoadedParts(Store store)
{
    public void Read()
    {
        var order = store.Orders.With(o => o.Lines).With(o => o.Customer).First();
        Sink(order.Number); // ok
        Sink(order.Customer.Email); // PL1002
        Sink(order.Customer.Language); // ok
        Sink(store.Orders.With(o => o.Customer).And(c => c.Language).First().Number); // ok
        Sink(store.Orders.With(o => o.Lines).First().Customer.Email); // PL1002
    }

    public void Write(string number, Customer payer)
    {
        var order = store.Orders.With(o => o.Lines).With(o => o.Customer).First();
        order.Number = number;
        order.Payer = payer;
        order.Lines.Add(new Line { Order = order, Product = "book" });
        Sink(order.Number); // ok
    }

    public void ReadAgain()
    {
        var order = store.Orders.First();
        Sink(order.Number); // ok
        Sink(order.Payer!.Language); // ok
        Sink(order.Payer!.Email); // PL1002
    }

    private static void Sink(string text)
    {
    }
}
