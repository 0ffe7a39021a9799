using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A card by which the user signs in.</summary>
public class SigninCard
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public SigninCard() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buttons">The button to sign in.</param>
    public SigninCard(string text = default, IList<CardAction> buttons = default)
    {
        Text = text;
        Buttons = buttons;
    }

    /// <summary>The text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>The button to sign in.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }
}
