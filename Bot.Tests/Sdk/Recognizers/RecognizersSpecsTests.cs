using BotApp.Tests.TestKit;
using Xunit.Abstractions;

namespace BotApp.Tests.Sdk.Recognizers;

/// <summary>The official specs of Recognizers.Text: how many cases each model passes in each language, and that it is enough.</summary>
public sealed class RecognizersSpecsTests(ITestOutputHelper output)
{
    private const string Variable = "RECOGNIZERS_SPECS";
    private const string Folder = "recognizers-specs";

    /// <summary>The least share of cases to pass, in percent: Chinese, English.</summary>
    private static readonly Dictionary<string, (double Chinese, double English)> Floors = new(StringComparer.Ordinal)
    {
        ["NumberModel"] = (97, 95),
        ["OrdinalModel"] = (97, 95),
        ["PercentModel"] = (97, 95),
        ["NumberRangeModel"] = (97, 95),
        ["CurrencyModel"] = (95, 95),
        ["DimensionModel"] = (95, 95),
        ["AgeModel"] = (95, 95),
        ["TemperatureModel"] = (95, 95),
        ["DateTimeModel"] = (85, 75),
        ["PhoneNumberModel"] = (97, 97),
        ["IpAddressModel"] = (97, 97),
        ["URLModel"] = (97, 97),
        ["EmailModel"] = (97, 97),
        ["GUIDModel"] = (97, 97),
        ["HashtagModel"] = (97, 97),
        ["MentionModel"] = (97, 97),
        ["BooleanModel"] = (97, 97),
        ["DateTimeModel"] = (95, 95),
    };

    [SharedDataFact(Variable, Folder)]
    public void Each_model_passes_its_share_of_the_official_specs()
    {
        var files = SpecFile.RunAll(SharedData.Folder(Variable, Folder));
        files.ShouldNotBeEmpty();
        foreach (var file in files)
        {
            output.WriteLine(
                $"{Rate(file.Passed, file.Cases), 6:0.0} % {file.Passed, 4}/{file.Cases, -4} {file.Language} {file.Model}{file.Mode}"
            );
        }

        files.GroupBy(file => (file.Model, file.Language)).SelectMany(Missed).ShouldBeEmpty();
        foreach (
            var failure in files.SelectMany(file => file.Failures.Select(failure => $"{file.Language} {file.Model}{file.Mode}: {failure}"))
        )
        {
            output.WriteLine(failure);
        }
    }

    // all modes of a model count together
    private static IEnumerable<string> Missed(IGrouping<(string Model, string Language), SpecFile> model)
    {
        var floors = Floors.GetValueOrDefault(model.Key.Model);
        var floor = model.Key.Language == "Chinese" ? floors.Chinese : floors.English;
        var rate = Rate(model.Sum(file => file.Passed), model.Sum(file => file.Cases));
        if (rate < floor)
        {
            yield return $"{model.Key.Language} {model.Key.Model}: {rate:0.0} % of at least {floor} %";
            foreach (var failure in model.SelectMany(file => file.Failures))
            {
                yield return failure;
            }
        }
    }

    private static double Rate(int passed, int cases) => cases == 0 ? 100 : 100.0 * passed / cases;
}
