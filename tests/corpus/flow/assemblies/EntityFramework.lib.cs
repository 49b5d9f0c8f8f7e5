using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;

namespace Microsoft.EntityFrameworkCore;

/// <summary>As in the package: a set is a query, and what is added to it comes back under its own type.</summary>
public abstract class DbSet<TEntity> : IQueryable<TEntity> where TEntity : class
{
    public abstract Type ElementType { get; }

    public abstract Expression Expression { get; }

    public abstract IQueryProvider Provider { get; }

    public virtual void Add(TEntity entity)
    {
    }

    public virtual void AddRange(IEnumerable<TEntity> entities)
    {
    }

    public abstract IEnumerator<TEntity> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public class DbContext
{
    public virtual DbSet<TEntity> Set<TEntity>() where TEntity : class => null!;
}
