namespace BotApp.Commerce.Law.Sources;

/// <summary>个人信息保护法, in force since 2021-11-01.</summary>
public static class PersonalDataLaw
{
    private static readonly DateOnly From = new(2021, 11, 1);

    public static readonly Clause Article15 = Of(
        "15",
        "有权撤回同意，撤回方式应当便捷",
        "Consent can be withdrawn as easily as it was given"
    );

    public static readonly Clause Article24 = Of(
        "24",
        "自动化决策不得对个人实行不合理的差别待遇；推送应当同时提供不针对个人特征的选项",
        "Automated decisions may not treat people unreasonably differently; pushes come with an option that is not personal"
    );

    public static readonly Clause Article28 = Of(
        "28",
        "生物识别、不满十四周岁未成年人等敏感个人信息须有特定目的和充分必要性",
        "Biometric data and data of minors under fourteen need a specific purpose and strict necessity"
    );

    public static readonly Clause Article31 = Of(
        "31",
        "处理不满十四周岁未成年人信息须取得监护人同意",
        "For minors under fourteen the guardian consents"
    );

    public static readonly Clause Article44 = Of(
        "44",
        "个人对其信息的处理享有知情权、决定权",
        "People may know and decide what is done with their data"
    );

    public static readonly Clause Article45 = Of(
        "45",
        "有权查阅、复制个人信息，应当及时提供",
        "People may see and copy their data, without delay"
    );

    public static readonly Clause Article46 = Of("46", "有权要求更正、补充不准确的信息", "Wrong or incomplete data are corrected");

    public static readonly Clause Article47 = Of(
        "47",
        "目的已实现或撤回同意的应当删除；法定保存期未满的，停止除存储和安全保护之外的处理",
        "Data no longer needed are deleted; what a law keeps longer is only stored and protected"
    );

    public static readonly Clause Article57 = Of(
        "57",
        "发生或可能发生泄露的，应当立即补救并通知",
        "A leak, or a possible one, is mended and told at once"
    );

    private static Clause Of(string article, string zh, string en) => Laws.PersonalData.Article("personal-data-law", article, From, zh, en);
}
