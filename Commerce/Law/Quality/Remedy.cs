namespace BotApp.Commerce.Law.Quality;

/// <summary>What a customer can ask of a seller of faulty goods.</summary>
public enum Remedy
{
    Return,
    Exchange,
    Repair,
}

/// <summary>What a fault came of, as far as it was found not to be the goods themselves.</summary>
public enum FaultCause
{
    /// <summary>The goods, or not known.</summary>
    Goods,

    /// <summary>使用、维护、保管不当.</summary>
    Misuse,

    /// <summary>非承担三包修理者拆动.</summary>
    ThirdPartyDismantling,

    /// <summary>不可抗力.</summary>
    ForceMajeure,
}
