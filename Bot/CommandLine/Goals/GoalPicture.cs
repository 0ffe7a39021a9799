using Microsoft.Bot.Schema;

namespace BotApp.CommandLine.Goals;

/// <summary>A picture such as a customer would take: a drawing of a box, small enough to send along in the message itself.</summary>
internal static class GoalPicture
{
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAGAAAABICAIAAACGBWc0AAAAiElEQVR42u3boQ0AIBAEwS+YiqiHchBfAv4FggQwk6y/ZPxF5tSmQAAIECBAgAABAqRjoNHbg/4uAgIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAboL5NQrQIAAAQIECBAglRaY7Jv0JlKdVgAAAABJRU5ErkJggg=="
    );

    public static Attachment Attachment { get; } =
        new() { ContentType = "image/png", ContentUrl = "data:image/png;base64," + Convert.ToBase64String(Png), Name = "box.png" };
}
