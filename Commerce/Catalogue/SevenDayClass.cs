namespace BotApp.Commerce.Catalogue;

/// <summary>What the Interim Measures on Seven-Day Returns say about goods of this kind. Stored by name.</summary>
public enum SevenDayClass
{
    /// <summary>Can be sent back within seven days.</summary>
    Ordinary,

    /// <summary>Made to the customer's order (art. 6-1).</summary>
    CustomMade,

    /// <summary>Fresh and perishable (art. 6-2).</summary>
    Perishable,

    /// <summary>Downloaded or unsealed software, audio and video (art. 6-3).</summary>
    Digital,

    /// <summary>Delivered newspapers and magazines (art. 6-4).</summary>
    Periodical,

    /// <summary>Unsealing endangers health or changes the goods (art. 7-1).</summary>
    SealedForHealth,

    /// <summary>Activation or trial takes much of its value (art. 7-2).</summary>
    LosesWorthInUse,

    /// <summary>Near its date or flawed, and sold as such (art. 7-3).</summary>
    SoldFlawed,
}
