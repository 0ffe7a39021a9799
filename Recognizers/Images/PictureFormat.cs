namespace BotApp.Recognizers.Images;

/// <summary>The kinds of pictures that are read.</summary>
public enum PictureFormat
{
    Png,
    Jpeg,
    Gif,
    Webp,
}
