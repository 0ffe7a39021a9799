using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>The window a link on a settings page opens.</summary>
public class PropertyPaneLinkPopupWindowProperties
{
    /// <summary>Where the window is; numbers on the wire.</summary>
    public enum PopupWindowPosition
    {
        /// <summary>In the middle.</summary>
        Center,

        /// <summary>At the top right.</summary>
        RightTop,

        /// <summary>At the top left.</summary>
        LeftTop,

        /// <summary>At the bottom right.</summary>
        RightBottom,

        /// <summary>At the bottom left.</summary>
        LeftBottom,
    }

    /// <summary>The width in pixels.</summary>
    [JsonProperty(PropertyName = "width")]
    public int Width { get; set; }

    /// <summary>The height in pixels.</summary>
    [JsonProperty(PropertyName = "height")]
    public int Height { get; set; }

    /// <summary>The title of the window.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>Where the window is.</summary>
    [JsonProperty(PropertyName = "positionWindowPosition")]
    public PopupWindowPosition PositionWindowPosition { get; set; }
}
