using System;
using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>The features a host has and their versions, against which <see cref="AdaptiveTypedElement.Requires"/> is checked.</summary>
public class AdaptiveFeatureRegistration
{
    private const string AdaptiveCardsFeature = "adaptiveCards";

    private readonly Dictionary<string, string> versions = new(StringComparer.Ordinal);

    /// <summary>A registration that knows the feature "adaptiveCards" in the version of this library.</summary>
    public AdaptiveFeatureRegistration()
    {
        versions[AdaptiveCardsFeature] = AdaptiveCard.KnownSchemaVersion.ToString();
    }

    /// <summary>The version of a feature.</summary>
    /// <param name="featureName">The name, as in <see cref="AdaptiveTypedElement.Requires"/>.</param>
    /// <returns>Its version, or an empty text when the host does not have it.</returns>
    public string Get(string featureName) => versions.TryGetValue(featureName, out var version) ? version : string.Empty;

    /// <summary>Adds a feature or changes its version.</summary>
    /// <param name="featureName">The name of the feature.</param>
    /// <param name="featureVersion">Its version, as "1.2" or "*".</param>
    /// <exception cref="AdaptiveException">The feature is "adaptiveCards", whose version this library decides.</exception>
    public void Set(string featureName, string featureVersion)
    {
        RefuseOwnFeature(featureName, "override");
        versions[featureName] = featureVersion;
    }

    /// <summary>Removes a feature; nothing happens when it is not there.</summary>
    /// <param name="featureName">The name of the feature.</param>
    /// <exception cref="AdaptiveException">The feature is "adaptiveCards".</exception>
    public void Remove(string featureName)
    {
        RefuseOwnFeature(featureName, "remove");
        versions.Remove(featureName);
    }

    private static void RefuseOwnFeature(string featureName, string verb)
    {
        if (string.Equals(featureName, AdaptiveCardsFeature, StringComparison.Ordinal))
        {
            throw new AdaptiveException($"Not allowed to {verb} adaptiveCards version");
        }
    }
}
