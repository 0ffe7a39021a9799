using System.Collections.Generic;
using System.Linq;

namespace AdaptiveCards;

/// <summary>Finds what a card loads from elsewhere, in the order of the card.</summary>
internal static class CardResources
{
    private const string Image = "image";

    public static IEnumerable<RemoteResourceInformation> Of(AdaptiveCard card) =>
        card is null
            ? []
            : [.. Of(card.BackgroundImage), .. card.Body.SelectMany(Of), .. card.Actions.SelectMany(Of), .. Of(card.SelectAction)];

    private static IEnumerable<RemoteResourceInformation> Of(AdaptiveElement element) =>
        element switch
        {
            AdaptiveImage image => [.. Of(image.UrlString), .. Of(image.SelectAction)],
            AdaptiveImageSet set => set.Images.SelectMany(Of),
            AdaptiveMedia media => OfMedia(media),
            AdaptiveRichTextBlock text => text.Inlines.OfType<AdaptiveTextRun>().SelectMany(run => Of(run.SelectAction)),
            AdaptiveActionSet set => set.Actions.SelectMany(Of),
            AdaptiveTextInput input => Of(input.InlineAction),
            AdaptiveCollectionElement collection => OfCollection(collection),
            _ => [],
        };

    private static IEnumerable<RemoteResourceInformation> OfCollection(AdaptiveCollectionElement collection)
    {
        List<RemoteResourceInformation> found = [.. Of((collection as AdaptiveContainer)?.BackgroundImage)];
        foreach (var child in collection)
        {
            found.AddRange(Of(child));
        }

        return [.. found, .. Of(collection.SelectAction)];
    }

    private static IEnumerable<RemoteResourceInformation> OfMedia(AdaptiveMedia media) =>
        [.. Of(media.Poster), .. media.Sources.Select(source => new RemoteResourceInformation(source.Url, source.MimeType))];

    private static IEnumerable<RemoteResourceInformation> Of(AdaptiveAction action) =>
        action is null ? [] : [.. Of(action.IconUrl), .. Of((action as AdaptiveShowCardAction)?.Card)];

    private static IEnumerable<RemoteResourceInformation> Of(AdaptiveBackgroundImage background) => Of(background?.UrlString);

    private static IEnumerable<RemoteResourceInformation> Of(string url) =>
        string.IsNullOrWhiteSpace(url) ? [] : [new RemoteResourceInformation(url, Image)];
}
