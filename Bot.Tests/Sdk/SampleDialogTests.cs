using BotApp.Tests.House;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk;

/// <summary>The sample of Sdk/README.md, word for word: it compiles and passes, or the page is wrong.</summary>
public sealed class SampleDialogTests
{
    private const string Begin = "```csharp";

    // sample begins
    private sealed class AskSizeDialog : ComponentDialog
    {
        public AskSizeDialog()
            : base(nameof(AskSizeDialog))
        {
            AddDialog(new NumberPrompt<int>("size", (prompt, _) => Task.FromResult(prompt.Recognized.Value is >= 30 and <= 50)));
            AddDialog(
                new WaterfallDialog(
                    "steps",
                    [
                        (step, stop) => step.PromptAsync("size", Question("Which shoe size?", "A size between 30 and 50, please."), stop),
                        (step, stop) => step.EndDialogAsync(step.Result, stop),
                    ]
                )
            );
            InitialDialogId = "steps";
        }

        private static PromptOptions Question(string ask, string again) =>
            new() { Prompt = MessageFactory.Text(ask), RetryPrompt = MessageFactory.Text(again) };
    }

    [Fact]
    public async Task A_size_is_asked_until_it_is_one()
    {
        var client = new DialogTestClient(Microsoft.Bot.Connector.Channels.Msteams, new AskSizeDialog());

        Assert.Equal("Which shoe size?", (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
        Assert.Equal("A size between 30 and 50, please.", (await client.SendActivityAsync<IMessageActivity>("a hundred")).Text);
        await client.SendActivityAsync<IMessageActivity>("forty two");
        Assert.Equal(42, client.DialogTurnResult.Result);
    }

    // sample ends

    [Fact]
    public void The_page_shows_this_sample()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "Sdk", "README.md"));
        var start = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var shown = page[start..page.IndexOf("```", start, StringComparison.Ordinal)];

        Words(Sample()).ShouldBe(Words(shown));
    }

    private static string Sample()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "Bot.Tests", "Sdk", "SampleDialogTests.cs"));
        var start = source.IndexOf("// sample begins", StringComparison.Ordinal);
        return source[(start + "// sample begins".Length)..source.IndexOf("// sample ends", start, StringComparison.Ordinal)];
    }

    /// <summary>Indentation is the page's own business.</summary>
    private static string Words(string code) => string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
