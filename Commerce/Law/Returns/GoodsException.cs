namespace BotApp.Commerce.Law.Returns;

/// <summary>Why goods may be excepted from returns by a confirmation at the purchase (暂行办法 art. 7).</summary>
public enum GoodsException
{
    /// <summary>They may not be excepted.</summary>
    None,

    /// <summary>Art. 7 (1): opening touches health, safety or quality.</summary>
    HealthOrQualityOnceOpened,

    /// <summary>Art. 7 (2): much of the value is lost once activated or tried, such as a phone's.</summary>
    DevaluedOnceActivated,

    /// <summary>Art. 7 (3): sold openly as near expiry or flawed.</summary>
    NearExpiryOrFlawed,
}
