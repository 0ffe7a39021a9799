using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card that asks the user to sign in through a connection of the bot; the token comes back to the bot.</summary>
public class OAuthCard
{
    /// <summary>The media type of such a card in an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.oauth";

    /// <summary>Initializes a new instance of the <see cref="OAuthCard"/> class with nothing set.</summary>
    public OAuthCard() { }

    /// <summary>Initializes a new instance of the <see cref="OAuthCard"/> class.</summary>
    /// <param name="text">The text.</param>
    /// <param name="connectionName">The connection the user signs in to.</param>
    /// <param name="buttons">The buttons.</param>
    public OAuthCard(string text = default, string connectionName = default, IList<CardAction> buttons = default)
    {
        Text = text;
        ConnectionName = connectionName;
        Buttons = buttons;
    }

    /// <summary>The text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>The connection the user signs in to.</summary>
    [JsonProperty(PropertyName = "connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>Lets the client exchange a token instead; null when single sign-on is not set up.</summary>
    [JsonProperty(PropertyName = "tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>Lets the client post a token directly; null when that is not offered.</summary>
    [JsonProperty(PropertyName = "tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }
}
