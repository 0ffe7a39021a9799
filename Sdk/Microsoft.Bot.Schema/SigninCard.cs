using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card that asks the user to sign in somewhere.</summary>
public class SigninCard
{
    /// <summary>The media type of such a card in an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.signin";

    /// <summary>Initializes a new instance of the <see cref="SigninCard"/> class with nothing set.</summary>
    public SigninCard() { }

    /// <summary>Initializes a new instance of the <see cref="SigninCard"/> class.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buttons">The buttons.</param>
    public SigninCard(string text = default, IList<CardAction> buttons = default)
    {
        Text = text;
        Buttons = buttons;
    }

    /// <summary>The text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>Makes a card with one button that opens the sign-in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buttonLabel">The words on the button.</param>
    /// <param name="url">Where the user signs in.</param>
    /// <returns>The card.</returns>
    public static SigninCard Create(string text, string buttonLabel, string url) =>
        new SigninCard(text, new List<CardAction> { new CardAction(ActionTypes.Signin, buttonLabel, value: url) });
}
