namespace BotApp.Commerce.Returns;

/// <summary>How goods get back. Stored by name.</summary>
public enum HandIn
{
    DropOff,
    PickUp,
}
