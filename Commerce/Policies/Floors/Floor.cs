using BotApp.Commerce.Law;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>A floor under one value: when that is stricter than the article, what the article asks stands in its place.</summary>
internal abstract class Floor<TValue>(string term, Clause clause, Bilingual instead) : IFloor
{
    public string Term => term;

    public Clause Clause => clause;

    public virtual IEnumerable<Overruled> Breaches(ShopPolicy policy) =>
        IsStricter(Read(policy)) ? [new Overruled(Term, Say(Read(policy)), Clause, instead)] : [];

    public ShopPolicy Lift(ShopPolicy policy) => IsStricter(Read(policy)) ? Write(policy, Lawful(Read(policy))) : policy;

    protected abstract TValue Read(ShopPolicy policy);

    protected abstract ShopPolicy Write(ShopPolicy policy, TValue value);

    protected abstract bool IsStricter(TValue value);

    protected abstract TValue Lawful(TValue value);

    /// <summary>The value as a merchant wrote it.</summary>
    protected abstract string Say(TValue value);
}
