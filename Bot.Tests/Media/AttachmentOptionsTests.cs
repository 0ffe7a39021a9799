using BotApp.Media;
using BotApp.Recognizers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BotApp.Tests.Media;

public sealed class AttachmentOptionsTests
{
    [Theory]
    [InlineData("Attachments:MostFiles", "0")]
    [InlineData("Attachments:LargestPicture", "1023")]
    [InlineData("Attachments:LargestVoice", "27262976")]
    [InlineData("Attachments:MostPixels", "9999")]
    [InlineData("Attachments:Patience", "00:00:51")]
    [InlineData("Images:Languages", "chi_sim; rm")]
    [InlineData("Images:Timeout", "00:00:31")]
    [InlineData("Images:AtOnce", "0")]
    [InlineData("Images:MostPixels", "9999")]
    [InlineData("Speech:Endpoint", "localhost:8000")]
    [InlineData("Speech:Model", "")]
    [InlineData("Speech:Timeout", "00:00:46")]
    [InlineData("Speech:FailuresToOpen", "0")]
    public void What_cannot_work_is_refused_at_the_start_by_name(string key, string value) =>
        Should.Throw<OptionsValidationException>(() => Start(key, value)).Message.ShouldContain(key.Split(':')[1]);

    [Fact]
    public void The_defaults_can_be_run_with() => Start("Speech:Endpoint", "");

    private static void Start(string key, string value)
    {
        using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(
                new ConfigurationBuilder()
                    .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { [key] = value })
                    .Build()
            )
            .AddRecognizers()
            .AddAttachments()
            .BuildServiceProvider();
        services.GetRequiredService<IStartupValidator>().Validate();
    }
}
