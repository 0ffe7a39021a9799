using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>Which files the user is asked for.</summary>
public class SelectMediaActionParameters : ICardActionParameters
{
    /// <summary>The kinds of files; numbers on the wire.</summary>
    public enum MediaTypeOption
    {
        /// <summary>Pictures.</summary>
        Image = 1,

        /// <summary>Sound.</summary>
        Audio = 4,

        /// <summary>Documents.</summary>
        Document = 8,
    }

    /// <summary>The kind of files.</summary>
    [JsonProperty(PropertyName = "mediaType")]
    public MediaTypeOption MediaType { get; set; }

    /// <summary>Whether several can be given.</summary>
    [JsonProperty(PropertyName = "allowMultipleCapture")]
    public bool AllowMultipleCapture { get; set; }

    /// <summary>The largest size of one, in bytes.</summary>
    [JsonProperty(PropertyName = "maxSizePerFile")]
    public int MaxSizePerFile { get; set; }

    /// <summary>The formats taken, as extensions.</summary>
    [JsonProperty(PropertyName = "supportedFileFormats")]
    public IEnumerable<string> SupportedFileFormats { get; set; }
}
