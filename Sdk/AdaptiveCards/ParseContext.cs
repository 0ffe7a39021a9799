using System.Collections.Generic;
using System.Linq;

namespace AdaptiveCards;

/// <summary>Where in a card the parser stands, and which ids it has met.</summary>
public class ParseContext
{
    private static readonly AdaptiveInternalID None = new();

    private readonly Stack<Frame> frames = new();
    private readonly Dictionary<string, List<Frame[]>> pathsById = new(System.StringComparer.Ordinal);

    /// <summary>What the parser expects where it meets a type it does not know.</summary>
    public enum ContextType
    {
        /// <summary>An element.</summary>
        Element,

        /// <summary>An action.</summary>
        Action,
    }

    /// <summary>What is expected now.</summary>
    public ContextType Type { get; set; }

    /// <summary>Goes into an element.</summary>
    /// <param name="idJsonProperty">Its id in the card; null when it has none.</param>
    /// <param name="internalId">Its internal id.</param>
    public void PushElement(string idJsonProperty, AdaptiveInternalID internalId) =>
        frames.Push(new(idJsonProperty, internalId, IsFallback: false));

    /// <summary>Leaves the element entered last. Its id must not be that of another element that can be shown beside it.</summary>
    /// <exception cref="AdaptiveSerializationException">Another element has the same id, and neither is a fallback for the other.</exception>
    public void PopElement()
    {
        var left = frames.Pop();
        if (left.IsFallback || string.IsNullOrEmpty(left.Id))
        {
            return;
        }

        Frame[] path = [left, .. frames];
        if (!pathsById.TryGetValue(left.Id, out var paths))
        {
            pathsById[left.Id] = paths = [];
        }

        if (!paths.TrueForAll(other => AreAlternatives(path, other)))
        {
            throw new AdaptiveSerializationException($"Collision detected for id '{left.Id}'");
        }

        paths.Add(path);
    }

    /// <summary>The element whose fallback is being read.</summary>
    /// <param name="skipID">An element to pass over.</param>
    /// <returns>The internal id of the nearest such element, or the invalid one outside of any fallback.</returns>
    public AdaptiveInternalID GetNearestFallbackID(AdaptiveInternalID skipID) =>
        frames.FirstOrDefault(frame => frame.IsFallback && !frame.InternalId.Equals(skipID))?.InternalId ?? None;

    /// <summary>Goes into the fallback of the element entered last, or of the one named.</summary>
    internal void PushFallback(AdaptiveInternalID owner) =>
        frames.Push(new(Id: null, owner ?? (frames.TryPeek(out var last) ? last.InternalId : None), IsFallback: true));

    private static bool AreAlternatives(Frame[] one, Frame[] other) => IsInFallbackOf(one, other) || IsInFallbackOf(other, one);

    /// <summary>Whether the first element is in the fallback of something the second is, or is in, without being in that fallback too.</summary>
    private static bool IsInFallbackOf(Frame[] one, Frame[] other) =>
        one.Where(frame => frame.IsFallback)
            .Any(owner =>
                other.Any(frame => frame.IsSameElementAs(owner)) && !other.Any(frame => frame.IsFallback && frame.IsSameElementAs(owner))
            );

    private sealed record Frame(string Id, AdaptiveInternalID InternalId, bool IsFallback)
    {
        public bool IsSameElementAs(Frame other) => InternalId.Equals(other.InternalId);
    }
}
