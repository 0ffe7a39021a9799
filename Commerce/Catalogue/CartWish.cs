namespace BotApp.Commerce.Catalogue;

/// <summary>What is to be changed in a cart.</summary>
public enum CartChange
{
    /// <summary>So many more.</summary>
    Add,

    /// <summary>Exactly so many.</summary>
    Set,

    /// <summary>Out of the cart, however many.</summary>
    Remove,
}

/// <summary>A change of one variant in the cart; the quantity is 1 or more and does not matter when it is taken out.</summary>
public sealed record CartWish(string Sku, CartChange Change, int Quantity = 1);
