using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>What a card view shows, from top to bottom.</summary>
public class CardViewParameters
{
    /// <summary>Initializes a new instance of the <see cref="CardViewParameters"/> class; use one of the methods that make a view.</summary>
    protected CardViewParameters() { }

    /// <summary>The kind of view: text, textInput, search or signIn.</summary>
    [JsonProperty(PropertyName = "cardViewType")]
    public string CardViewType { get; set; }

    /// <summary>The picture; null for none.</summary>
    [JsonProperty(PropertyName = "image")]
    public CardImage Image { get; set; }

    /// <summary>The bar at the top.</summary>
    [JsonProperty(PropertyName = "cardBar")]
    public IList<CardBarComponent> CardBar { get; set; }

    /// <summary>The parts below the bar.</summary>
    [JsonProperty(PropertyName = "header")]
    public IEnumerable<BaseCardComponent> Header { get; set; }

    /// <summary>The parts in the middle; null for none.</summary>
    [JsonProperty(PropertyName = "body")]
    public IEnumerable<BaseCardComponent> Body { get; set; }

    /// <summary>The parts at the bottom; null for none.</summary>
    [JsonProperty(PropertyName = "footer")]
    public IEnumerable<BaseCardComponent> Footer { get; set; }

    /// <summary>Makes a view of one text.</summary>
    /// <param name="cardBar">The bar at the top.</param>
    /// <param name="header">The text.</param>
    /// <param name="footer">Up to two buttons, or one text field.</param>
    /// <returns>The view.</returns>
    /// <exception cref="System.ArgumentException">The footer holds something else.</exception>
    public static CardViewParameters BasicCardViewParameters(
        CardBarComponent cardBar,
        CardTextComponent header,
        IList<BaseCardComponent> footer
    ) => View("text", cardBar, header, body: null, CardViewFooter.Check(footer));

    /// <summary>Makes a view of a heading and a text.</summary>
    /// <param name="cardBar">The bar at the top.</param>
    /// <param name="header">The heading.</param>
    /// <param name="body">The text.</param>
    /// <param name="footer">Up to two buttons, or one text field.</param>
    /// <returns>The view.</returns>
    /// <exception cref="System.ArgumentException">The footer holds something else.</exception>
    public static CardViewParameters PrimaryTextCardViewParameters(
        CardBarComponent cardBar,
        CardTextComponent header,
        CardTextComponent body,
        IList<BaseCardComponent> footer
    ) => View("text", cardBar, header, body, CardViewFooter.Check(footer));

    /// <summary>Makes a view of a text and a picture.</summary>
    /// <param name="cardBar">The bar at the top.</param>
    /// <param name="header">The text.</param>
    /// <param name="footer">Up to two buttons, or one text field.</param>
    /// <param name="image">The picture.</param>
    /// <returns>The view.</returns>
    /// <exception cref="System.ArgumentException">The footer holds something else.</exception>
    public static CardViewParameters ImageCardViewParameters(
        CardBarComponent cardBar,
        CardTextComponent header,
        IList<BaseCardComponent> footer,
        CardImage image
    ) => View("text", cardBar, header, body: null, CardViewFooter.Check(footer), image);

    /// <summary>Makes a view of a text field.</summary>
    /// <param name="cardBar">The bar at the top.</param>
    /// <param name="header">The words above it.</param>
    /// <param name="body">The text field.</param>
    /// <param name="footer">Up to two buttons.</param>
    /// <param name="image">The picture; null for none.</param>
    /// <returns>The view.</returns>
    /// <exception cref="System.ArgumentException">There are more than two buttons.</exception>
    public static CardViewParameters TextInputCardViewParameters(
        CardBarComponent cardBar,
        CardTextComponent header,
        CardTextInputComponent body,
        IList<CardButtonComponent> footer,
        CardImage image
    ) => View("textInput", cardBar, header, body, CardViewFooter.CheckButtons(footer), image);

    /// <summary>Makes a view of a search box.</summary>
    /// <param name="cardBar">The bar at the top.</param>
    /// <param name="header">The words above it.</param>
    /// <param name="body">The search box.</param>
    /// <param name="footer">The line below it.</param>
    /// <returns>The view.</returns>
    public static CardViewParameters SearchCardViewParameters(
        CardBarComponent cardBar,
        CardTextComponent header,
        CardSearchBoxComponent body,
        CardSearchFooterComponent footer
    ) => View("search", cardBar, header, body, [footer]);

    /// <summary>Makes a view that asks the user to sign in.</summary>
    /// <param name="cardBar">The bar at the top.</param>
    /// <param name="header">The heading.</param>
    /// <param name="body">What signing in is for.</param>
    /// <param name="footer">The button that signs in.</param>
    /// <returns>The view.</returns>
    public static CardViewParameters SignInCardViewParameters(
        CardBarComponent cardBar,
        CardTextComponent header,
        CardTextComponent body,
        CardButtonComponent footer
    ) => View("signIn", cardBar, header, body, [footer]);

    private static CardViewParameters View(
        string type,
        CardBarComponent cardBar,
        CardTextComponent header,
        BaseCardComponent body,
        IEnumerable<BaseCardComponent> footer,
        CardImage image = null
    ) =>
        new CardViewParameters
        {
            CardViewType = type,
            CardBar = new List<CardBarComponent> { cardBar },
            Header = new List<BaseCardComponent> { header },
            Body = body is null ? null : new List<BaseCardComponent> { body },
            Footer = footer,
            Image = image,
        };
}
