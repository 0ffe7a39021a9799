using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>The top-level domains a host name may end in: the countries' and the common generic ones.</summary>
internal static class TopLevelDomains
{
    private const string Countries =
        "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv "
        + "cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie "
        + "il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt "
        + "mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl "
        + "sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw";

    private const string Generic =
        "com net org edu gov mil int arpa info biz name pro mobi asia tel travel jobs cat coop aero museum post academy accountant actor ads adult agency "
        + "airforce amazon android apartments app apple aquarelle archi army art associates attorney auction audi audio auto autos aws azure baby baidu band bank "
        + "bar barcelona bargains beauty beer berlin best bet bible bid bike bing bingo bio black blog bloomberg blue bmw book boutique box broker brussels "
        + "build builders business buy cab cafe cam camera camp capital car cards care career careers cars casa cash casino center ceo chat cheap chrome church "
        + "city claims cleaning click clinic clothing cloud club coach codes coffee college cologne community company computer condos construction consulting "
        + "contractors cooking cool country coupons courses credit creditcard cricket cruises dance data date dating deals degree delivery democrat dental dentist "
        + "design dev diamonds diet digital direct directory discount dog domains download earth eco education email energy engineer engineering enterprises "
        + "equipment estate eus events exchange expert exposed express fail faith family fan fans farm fashion film finance financial fish fishing fit fitness "
        + "flights florist flowers football forex forsale foundation fun fund furniture futbol fyi gallery game games garden gift gifts gives glass global gmail "
        + "gold golf google graphics gratis green gripe group guide guitars guru hair hamburg haus health healthcare help hiphop hockey holdings holiday home "
        + "horse hospital host hosting hotels house how immo immobilien industries ink institute insure international investments irish jetzt jewelry kaufen kim "
        + "kitchen kiwi land law lawyer lease legal lgbt life lighting limited limo link live llc loan loans lol london lotto love ltd luxury maison management "
        + "market marketing mba media memorial men menu microsoft moda mom money monster mortgage moscow motorcycles mov movie music nagoya navy network new news "
        + "ngo ninja nyc observer office okinawa one ong online onl ooo organic osaka page paris partners parts party pet photo photography photos physio pics "
        + "pictures pink pizza place play plumbing plus poker porn press productions promo properties property pub qpon quebec racing realty recipes red rehab "
        + "reise reisen rent rentals repair report republican rest restaurant review reviews rich rip rocks run sale salon sap school science scot security "
        + "select services sex sexy shiksha shoes shop shopping show singles site ski skin skype soccer social software solar solutions space sport sports store "
        + "stream studio study style sucks supplies supply support surf surgery swiss sydney systems taipei tattoo tax taxi team tech technology tennis theater "
        + "tickets tienda tips tires today tokyo tools top tours town toys trade trading training tube university uno vacations vegas ventures vet viajes video "
        + "villas vin vip vision vodka vote voyage wales wang watch webcam website wed wedding whoswho wien wiki win windows wine work works world wtf xbox xin "
        + "xyz yachts yoga yokohama youtube zip zone";

    private static readonly HashSet<string> Known = new((Countries + " " + Generic).Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsKnown(ReadOnlySpan<char> name) => name.Length <= 16 && Lookup.Contains(name);
}
