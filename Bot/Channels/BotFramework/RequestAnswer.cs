using System.Globalization;
using System.Text;
using BotApp.Turns;
using Microsoft.Bot.Builder;

namespace BotApp.Channels.BotFramework;

/// <summary>What an invoke or an expectReplies activity is answered within its own request: a status and a JSON body, which may be empty.</summary>
internal sealed record RequestAnswer(int Status, ReadOnlyMemory<byte> Body)
{
    private const int StatusDigits = 3;

    public static byte[] ToUtf8(InvokeResponse answer) =>
        [
            .. Encoding.ASCII.GetBytes(answer.Status.ToString("D3", CultureInfo.InvariantCulture)),
            .. answer.Body is null ? [] : ActivityJson.Write(answer.Body),
        ];

    public static RequestAnswer FromUtf8(byte[] utf8) =>
        new(int.Parse(utf8.AsSpan(0, StatusDigits), CultureInfo.InvariantCulture), utf8.AsMemory(StatusDigits));
}
