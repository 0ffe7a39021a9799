using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>What the client accepts at the bottom of a card view: up to two buttons, or one text field.</summary>
internal static class CardViewFooter
{
    internal static IList<BaseCardComponent> Check(IList<BaseCardComponent> footer) =>
        footer switch
        {
            null or { Count: 0 } or [CardTextInputComponent] => footer,
            { Count: <= 2 } when footer.All(component => component is CardButtonComponent) => footer,
            _ => throw new ArgumentException("A footer takes up to two buttons or one text field.", nameof(footer)),
        };

    internal static IList<CardButtonComponent> CheckButtons(IList<CardButtonComponent> footer) =>
        footer is { Count: > 2 } ? throw new ArgumentException("A footer takes up to two buttons.", nameof(footer)) : footer;
}
