// assembly: EntityFramework.lib.cs
using System.Linq;
using Microsoft.EntityFrameworkCore;

namespace Corpus.Repositories;

public sealed class Customer
{
    public string Email { get; set; } = "";

    public string Language { get; set; } = "";
}

public sealed class Coupon
{
    public string Code { get; set; } = "";

    public string Remark { get; set; } = "";
}

/// <summary>One class over the sets of all entities: what is added as one comes back as that and as no other.</summary>
public class Repository<T>(DbContext context) where T : class
{
    protected DbSet<T> Set { get; } = context.Set<T>();

    public void Add(T entity) => Set.Add(entity);

    public void AddAll(T[] entities) => Set.AddRange(entities);

    public IQueryable<T> Query() => Set;
}

public sealed class Desk(Repository<Customer> customers, Repository<Coupon> coupons)
{
    public void Register(string email)
    {
        var customer = new Customer { Email = email };
        customers.Add(customer);
        customers.AddAll([customer]);
    }

    public void Change(Customer customer) => customers.Add(customer);

    public void Tell()
    {
        Sink(coupons.Query()); // ok
        Sink(coupons.Query().First().Code); // ok
        Sink(coupons.Query().First(c => c.Code == "x").Code); // ok
        Sink(customers.Query().First().Language); // ok
        Sink(customers.Query().First().Email); // PL1002
        Sink(customers.Query().First()); // PL1002
    }

    public void Note(DbContext context, Customer customer)
    {
        var set = context.Set<Coupon>();
        set.Add(new Coupon { Remark = customer.Email });
        Sink(set.First().Remark); // PL1002
        Sink(set.First().Code); // ok
    }

    private static void Sink(object? value)
    {
    }
}
