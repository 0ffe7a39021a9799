namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Money in English words.</summary>
internal static class EnglishCurrencyUnits
{
    /// <summary>Signs that stand before a sum, and behind it as well.</summary>
    public const string Signs = """
        Dollar: $
        United States dollar (USD): us $, us$, u.s. $, u.s $, u.s.$, usd $
        Australian dollar (AUD): a$, au $, au$, aud $
        Canadian dollar (CAD): c $, c$, ca $, ca$, can $, can$
        Hong Kong dollar (HKD): hk $, hk$
        New Zealand dollar (NZD): nz $, nz$
        Singapore dollar (SGD): s$, sg $
        New Taiwan dollar (TWD): nt $, nt$
        Mexican peso (MXN): mex $, mex$
        Brazilian real (BRL): r$
        Pound: £, ￡
        Euro (EUR): €
        Japanese yen (JPY): ¥
        Chinese yuan (CNY): ￥
        Indian rupee (INR): ₹
        South Korean won (KRW): ₩
        Russian ruble (RUB): ₽
        Turkish lira (TRY): ₺
        Ukrainian hryvnia (UAH): ₴
        Vietnamese dong: ₫
        Thai baht (THB): ฿
        Israeli new shekel (ILS): ₪
        Philippine peso: ₱
        Nigerian naira (NGN): ₦
        Lao kip (LAK): ₭
        Mongolian tögrög (MNT): ₮
        Kazakhstani tenge (KZT): ₸
        Costa Rican colón (CRC): ₡
        Paraguayan guaraní (PYG): ₲
        Ghanaian cedi (GHS): ₵
        Georgian lari (GEL): ₾
        Bitcoin: ₿
        """;

    /// <summary>Words that stand only before a sum.</summary>
    public const string Before = Signs + "\nSen: sen\nRupee: rs, rs.\nKrone: kr\nPhilippine peso: php\nVietnamese dong: vnd";

    /// <summary>Words without a country, and those of no country.</summary>
    public const string General = """
        Dollar: dollar(s), buck(s)
        Pound: pound(s), quid
        Franc: franc(s)
        Cent: cent(s), ¢
        Pence: pence
        Penny: penny, pennies
        Rupee: rupee(s), rs
        Peso: peso(s)
        Dinar: dinar(s)
        Rial: rial(s)
        Riyal: riyal(s)
        Shilling: shilling(s)
        Krone: krone, krona, kronor
        Ruble: ruble(s), rouble(s)
        Peseta: peseta(s)
        Lira: lira(s), lire
        Sen: sen
        Kopek: kopek(s), kopeck(s)
        Jiao: jiao, mao
        Fen: fen
        Manat: manat(s)
        Dirham: dirham(s)
        Bitcoin: bitcoin(s), btc
        Millibitcoin: millibitcoin(s)
        Satoshi: satoshi(s)
        Ethereum: ethereum(s), ether(s)
        Finnish markka: markka, markkas, finnish markka, finnish markkas, finnish mark(s)
        Netherlands guilder: guilder(s), dutch guilder(s), netherlands guilder(s), dutch florin(s)
        German mark: german mark(s), deutsche mark(s), deutschmark(s)
        French franc: french franc(s)
        Italian lira: italian lira, italian lire
        Spanish peseta: spanish peseta(s)
        """;

    /// <summary>Words of one country's money.</summary>
    /// <summary>Parts of currencies whose names mean other things when no number stands before them.</summary>
    public const string Small = """
        Satang: satang
        Centavo: centavo(s)
        Centime: centime(s)
        Rappen: rappen
        Grosz: grosz, groszy
        Stotinka: stotinka, stotinki
        Ban: bani
        Para: para
        Lipa: lipa, lipe
        Tetri: tetri
        Fils: fils
        Halala: halala(s)
        Millime: millime(s)
        Santeem: santeem(s)
        Kobo: kobo
        Pesewa: pesewa(s)
        Tambala: tambala
        Thebe: thebe
        Butut: butut(s)
        Khoums: khoums
        Qəpik: qəpik
        Paisa: paisa, paise, poisha
        Pul: pul
        Israeli new shekel (ILS): agora, agorot
        Krone: kr
        """;

    public const string Countries = """
        United States dollar (USD): us dollar(s), u.s. dollar(s), u.s dollar(s), american dollar(s), united states dollar(s)
        Euro (EUR): euro(s)
        British pound (GBP): british pound(s), pound(s) sterling, pounds sterling, sterling, uk pound(s)
        Chinese yuan (CNY): yuan, chinese yuan, renminbi, rmb, kuai, kuai rmb, chinese renminbi
        Japanese yen (JPY): yen, yens, japanese yen
        Hong Kong dollar (HKD): hong kong dollar(s), hk dollar(s)
        New Taiwan dollar (TWD): new taiwan dollar(s), taiwan dollar(s), nt dollar(s)
        Macanese pataca (MOP): pataca(s), macanese pataca(s)
        Australian dollar (AUD): australian dollar(s), australia dollar(s), aussie dollar(s)
        New Zealand dollar (NZD): new zealand dollar(s), kiwi dollar(s)
        Canadian dollar (CAD): canadian dollar(s), canada dollar(s)
        Singapore dollar (SGD): singapore dollar(s), singaporean dollar(s)
        Swiss franc (CHF): swiss franc(s)
        South Korean won (KRW): won, wons, korean won(s), south korean won(s)
        North Korean won (KPW): north korean won(s)
        Indian rupee (INR): indian rupee(s)
        Pakistani rupee (PKR): pakistani rupee(s)
        Sri Lankan rupee (LKR): sri lankan rupee(s)
        Nepalese rupee (NPR): nepalese rupee(s), nepali rupee(s)
        Mauritian rupee (MUR): mauritian rupee(s)
        Seychellois rupee (SCR): seychellois rupee(s)
        Russian ruble (RUB): russian ruble(s), russian rouble(s)
        Belarusian ruble: belarusian ruble(s), belarusian rouble(s)
        Swedish krona (SEK): swedish krona, swedish kronor
        Norwegian krone (NOK): norwegian krone, norwegian kroner
        Danish krone (DKK): danish krone, danish kroner
        Faroese króna: faroese krona, faroese króna
        Lithuanian litas: lithuanian litas
        Icelandic króna (ISK): icelandic krona, icelandic króna, icelandic kronur
        Polish złoty (PLN): zloty, zlotys, polish zloty(s), złoty
        Czech koruna (CZK): czech koruna, czech korunas, koruna(s)
        Hungarian forint (HUF): forint(s), hungarian forint(s)
        Romanian leu (RON): romanian leu, romanian lei, lei
        Moldovan leu (MDL): moldovan leu, moldovan lei
        Bulgarian lev (BGN): bulgarian lev, bulgarian levs, leva
        Croatian kuna (HRK): croatian kuna, kuna, kunas
        Serbian dinar (RSD): serbian dinar(s)
        Macedonian denar (MKD): denar(s), macedonian denar(s)
        Bosnia and Herzegovina convertible mark (BAM): convertible mark(s), bosnia and herzegovina convertible mark(s)
        Albanian lek (ALL): lek(s), albanian lek(s)
        Ukrainian hryvnia (UAH): hryvnia(s), ukrainian hryvnia(s)
        Turkish lira (TRY): turkish lira(s), turkish lire
        Georgian lari (GEL): lari(s), georgian lari(s)
        Armenian dram (AMD): armenian dram(s)
        Azerbaijani manat (AZN): azerbaijani manat(s)
        Turkmenistan manat (TMT): turkmenistan manat(s)
        Kazakhstani tenge (KZT): tenge, tenges, kazakhstani tenge
        Kyrgyzstani som (KGS): kyrgyzstani som
        Uzbekistani som (UZS): uzbekistani som, uzbekistan som
        Tajikistani somoni (TJS): somoni, tajikistani somoni
        Israeli new shekel (ILS): shekel(s), israeli shekel(s), new israeli shekel(s), israeli new shekel(s)
        Saudi riyal (SAR): saudi riyal(s), saudi arabian riyal(s)
        Qatari riyal (QAR): qatari riyal(s)
        Omani rial (OMR): omani rial(s)
        Iranian rial (IRR): iranian rial(s)
        Yemeni rial (YER): yemeni rial(s)
        United Arab Emirates dirham (AED): uae dirham(s), united arab emirates dirham(s), emirati dirham(s)
        Moroccan dirham (MAD): moroccan dirham(s)
        Kuwaiti dinar (KWD): kuwaiti dinar(s)
        Bahraini dinar (BHD): bahraini dinar(s)
        Jordanian dinar (JOD): jordanian dinar(s)
        Iraqi dinar (IQD): iraqi dinar(s)
        Libyan dinar (LYD): libyan dinar(s)
        Tunisian dinar (TND): tunisian dinar(s)
        Algerian dinar (DZD): algerian dinar(s)
        Egyptian pound (EGP): egyptian pound(s)
        Lebanese pound (LBP): lebanese pound(s)
        Syrian pound (SYP): syrian pound(s)
        Sudanese pound (SDG): sudanese pound(s)
        South Sudanese pound (SSP): south sudanese pound(s)
        Falkland Islands pound (FKP): falkland islands pound(s)
        Gibraltar pound (GIP): gibraltar pound(s)
        Manx pound (IMP): manx pound(s)
        Jersey pound (JEP): jersey pound(s)
        Saint Helena pound (SHP): saint helena pound(s)
        South African rand (ZAR): rand, rands, south african rand, south african rands
        Namibian dollar (NAD): namibian dollar(s)
        Nigerian naira (NGN): naira, nairas, nigerian naira, nigerian nairas
        Ghanaian cedi (GHS): cedi(s), ghanaian cedi(s), ghana cedi(s)
        Kenyan shilling (KES): kenyan shilling(s)
        Ugandan shilling (UGX): ugandan shilling(s)
        Tanzanian shilling (TZS): tanzanian shilling(s)
        Somali shilling (SOS): somali shilling(s), somalian shilling(s)
        Ethiopian birr (ETB): birr, ethiopian birr
        Eritrean nakfa (ERN): nakfa, eritrean nakfa(s)
        Zambian kwacha (ZMW): zambian kwacha(s)
        Malawian kwacha (MWK): malawian kwacha(s)
        Angolan kwanza (AOA): kwanza(s), angolan kwanza(s)
        Botswana pula (BWP): botswana pula(s)
        Mozambican metical (MZN): metical, meticais, mozambican metical(s)
        Malagasy ariary (MGA): ariary, malagasy ariary
        Rwandan franc (RWF): rwandan franc(s)
        Burundian franc (BIF): burundian franc(s)
        Congolese franc (CDF): congolese franc(s)
        Djiboutian franc (DJF): djiboutian franc(s)
        Guinean franc (GNF): guinean franc(s)
        Comorian franc (KMF): comorian franc(s)
        West African CFA franc (XOF): west african cfa franc(s)
        Central African CFA franc (XAF): central african cfa franc(s)
        CFP franc (XPF): cfp franc(s)
        Gambian dalasi (GMD): dalasi(s), gambian dalasi(s)
        Liberian dollar (LRD): liberian dollar(s)
        Sierra Leonean leone (SLL): leone(s), sierra leonean leone(s)
        Cape Verdean escudo (CVE): cape verdean escudo(s)
        Lesotho loti (LSL): lesotho loti, loti, maloti
        Swazi lilangeni (SZL): lilangeni, swazi lilangeni, emalangeni
        Mauritanian ouguiya (MRO): ouguiya(s), mauritanian ouguiya(s)
        São Tomé and Príncipe dobra (STD): dobra(s)
        Brazilian real (BRL): brazilian real, brazilian reals, brazilian reais, reais
        Mexican peso (MXN): mexican peso(s)
        Argentine peso (ARS): argentine peso(s), argentinian peso(s), argentina peso(s)
        Chilean peso (CLP): chilean peso(s), chile peso(s)
        Colombian peso (COP): colombian peso(s), colombia peso(s)
        Cuban peso (CUP): cuban peso(s)
        Cuban convertible peso (CUC): cuban convertible peso(s)
        Dominican peso (DOP): dominican peso(s)
        Philippine peso: php, philippine peso(s), filipino peso(s)
        Uruguayan peso (UYU): uruguayan peso(s)
        Peruvian sol (PEN): soles, peruvian sol(s), nuevo sol(s)
        Bolivian boliviano (BOB): boliviano(s), bolivian boliviano(s)
        Venezuelan bolívar (VEF): bolivar(s), venezuelan bolivar(s), bolívar
        Paraguayan guaraní (PYG): guarani, guaranis, paraguayan guarani
        Costa Rican colón (CRC): costa rican colon(s), costa rican colón
        Salvadoran colón (SVC): salvadoran colon(s), salvadoran colón
        Guatemalan quetzal (GTQ): quetzal, quetzals, guatemalan quetzal(s)
        Honduran lempira (HNL): lempira(s), honduran lempira(s)
        Nicaraguan córdoba (NIO): cordoba(s), nicaraguan cordoba(s), córdoba
        Panamanian balboa (PAB): balboa(s), panamanian balboa(s)
        Haitian gourde (HTG): gourde(s), haitian gourde(s)
        Jamaican dollar (JMD): jamaican dollar(s)
        Bahamian dollar (BSD): bahamian dollar(s)
        Barbadian dollar (BBD): barbadian dollar(s)
        Belize dollar (BZD): belize dollar(s)
        Bermudian dollar (BMD): bermudian dollar(s)
        Brunei dollar (BND): brunei dollar(s)
        Cayman Islands dollar (KYD): cayman islands dollar(s)
        Eastern Caribbean dollar (XCD): eastern caribbean dollar(s), east caribbean dollar(s)
        Fijian dollar (FJD): fijian dollar(s), fiji dollar(s)
        Guyanese dollar (GYD): guyanese dollar(s)
        Tuvaluan dollar (TVD): tuvaluan dollar(s)
        Solomon Islands dollar (SBD): solomon islands dollar(s)
        Surinamese dollar (SRD): surinamese dollar(s)
        Trinidad and Tobago dollar (TTD): trinidad and tobago dollar(s)
        Aruban florin (AWG): aruban florin(s)
        Netherlands Antillean guilder (ANG): netherlands antillean guilder(s)
        Thai baht (THB): baht, bahts, thai baht, thai bahts
        Vietnamese dong: vnd, dong, dongs, vietnamese dong, vietnam dong
        Indonesian rupiah (IDR): rupiah(s), indonesian rupiah(s)
        Malaysian ringgit (MYR): ringgit(s), malaysian ringgit(s)
        Cambodian riel (KHR): riel(s), cambodian riel(s)
        Lao kip (LAK): kip, kips, lao kip, laotian kip
        Burmese kyat (MMK): kyat(s), burmese kyat(s), myanmar kyat(s)
        Bangladeshi taka (BDT): taka(s), bangladeshi taka(s)
        Bhutanese ngultrum (BTN): ngultrum(s), bhutanese ngultrum(s)
        Maldivian rufiyaa (MVR): rufiyaa, maldivian rufiyaa(s)
        Afghan afghani (AFN): afghani(s), afghan afghani(s)
        Mongolian tögrög (MNT): tugrik(s), mongolian tugrik(s), tögrög
        Papua New Guinean kina (PGK): papua new guinean kina
        Samoan tālā (WST): samoan tala, tālā
        Tongan paʻanga (TOP): tongan paanga, paanga
        Vanuatu vatu (VUV): vanuatu vatu
        """;

    /// <summary>How many of the smaller make one of the larger.</summary>
    public static readonly UnitParts Parts = UnitParts.Of(
        [
            ("Dollar", "Cent", 100),
            ("United States dollar", "Cent", 100),
            ("Australian dollar", "Cent", 100),
            ("Canadian dollar", "Cent", 100),
            ("New Zealand dollar", "Cent", 100),
            ("Singapore dollar", "Cent", 100),
            ("Hong Kong dollar", "Cent", 100),
            ("Euro", "Cent", 100),
            ("Pound", "Pence", 100),
            ("Pound", "Penny", 100),
            ("British pound", "Pence", 100),
            ("British pound", "Penny", 100),
            ("Russian ruble", "Kopek", 100),
            ("Chinese yuan", "Jiao", 10),
            ("Chinese yuan", "Fen", 100),
        ],
        ["and"],
        bareParts: true
    );
}
