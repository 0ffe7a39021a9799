using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace BotApp.Tests.TestKit;

/// <summary>Sends files through the Direct Line door, as Web Chat does.</summary>
internal static class Sender
{
    /// <summary>The door's answer.</summary>
    public static async Task<Answer> UploadAsync(
        this Visitor visitor,
        ShopHost host,
        string? text,
        params (byte[] Bytes, string Type)[] files
    )
    {
        using var form = new MultipartFormDataContent();
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["from"] = new JsonObject { ["id"] = visitor.User },
        };
        form.Add(new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/vnd.microsoft.activity"), "activity", "blob");
        foreach (var (bytes, type) in files)
        {
            var part = new ByteArrayContent(bytes);
            part.Headers.ContentType = new MediaTypeHeaderValue(type);
            form.Add(part, "file", "a file");
        }

        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(host.Url, $"/v3/directline/conversations/{visitor.Conversation}/upload?userId={visitor.User}")
        );
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", visitor.Token);
        request.Content = form;
        using var response = await host.Http.SendAsync(request);
        return await Answer.ReadAsync(response);
    }

    /// <summary>Sends a file and waits until the bot has said something with these words; the whole talk.</summary>
    public static async Task<List<JsonNode>> UploadUntilAsync(
        this Visitor visitor,
        ShopHost host,
        string words,
        string? text,
        params (byte[] Bytes, string Type)[] files
    )
    {
        var answer = await visitor.UploadAsync(host, text, files);
        answer.Status.ShouldBe(System.Net.HttpStatusCode.OK, answer.Body);
        return await visitor.PollUntilAsync(talk =>
            talk.Exists(one =>
                ((string?)one["text"])?.Contains(words, StringComparison.Ordinal) is true && (string?)one["replyToId"] == answer.Text("id")
            )
        );
    }

    /// <summary>The words offered under a bot's message.</summary>
    public static string[] Offers(this JsonNode activity) =>
        [.. activity["suggestedActions"]?["actions"]?.AsArray().Select(action => (string)action!["value"]!) ?? []];
}
