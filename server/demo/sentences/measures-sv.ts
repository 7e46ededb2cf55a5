import type { TextsByFactor } from "./codes.js";

/** Measures in Swedish, under their factor. */
export const swedishMeasures: TextsByFactor = {
  clientNeeds: [
    "Målgruppen ses över tillsammans med metodägaren; gränsfall diskuteras på handledningen.",
    "Två kvällstider i veckan prövas under ett kvartal.",
    "Tre tolkar får en introduktion i metoden och bokas i första hand.",
  ],
  communication: [
    "En fast kanal för ändringar: allt läggs ut samma dag, med datum och avsändare.",
    "Teamet besöker nattskiftet en gång i kvartalet och tar med sig frågorna tillbaka.",
    "Gemensam ordlista på en sida, som mottagningen och skolorna skriver tillsammans.",
  ],
  dataFollowUp: [
    "Uttaget flyttas till den första vardagen i månaden och visas på närmaste arbetsplatsmöte.",
    "Gemensam räkneregel med exempel; teamet går igenom den med varje enhet.",
    "Enheterna rapporterar användningen varje kvartal, och den som saknas får en påminnelse.",
  ],
  goalFit: [
    "Frågan tas upp i måldialogen, med förslag på ett mått som också räknar fullföljda insatser.",
    "Metoden skrivs in i verksamhetsplanen för nästa år.",
  ],
  valueFit: [
    "Metodägaren visar på film hur kärnkomponenterna kan se ut i vanliga samtal.",
    "De som är tveksamma får sitta med vid tre träffar och därefter säga vad de skulle ändra.",
  ],
  workFit: [
    "Arbetet läggs om så att två kollegor har samma eftermiddag fri varannan vecka.",
    "Två tidsluckor slås samman när träffen bokas.",
    "Rutinen flyttas till förmiddagen, efter den mest bråda timmen.",
  ],
  structures: [
    "Beslutsordningen skrivs ned på en halv sida och godkänns av servicechefen.",
    "Ny riktlinje med fem exempel; de som bedömer behov övar på dem tillsammans.",
    "Dataskyddsombudet och juristen ger ett gemensamt skriftligt svar, som läggs till i planen.",
    "Cheferna för de tre verksamheterna träffas två gånger under hösten och går igenom tio verkliga beslut utan uppgifter om kunderna. Utifrån dem skrivs en gemensam tolkning på högst två sidor, och en av cheferna får mandat att avgöra de fall där man ändå inte är överens.",
  ],
  space: ["Biblioteket lånar ut sin grupplokal två eftermiddagar i veckan.", "Dörren tätas och en ljudmatta läggs i korridoren."],
  time: [
    "Handledningen läggs på fasta tider som bara servicechefen får ställa in.",
    "Färdiga fraser i systemet kortar dokumentationen; teamet mäter tiden före och efter.",
    "Chefen går igenom med var och en vad som ska upphöra, och skriver ned det.",
    "Det första mötet delas upp på två tillfällen för de kunder som orkar bättre så.",
  ],
  staffing: [
    "Tjänsterna utlyses på nytt, med metoden nämnd i annonsen.",
    "Utbildningen delas upp på halvdagar så att enheten klarar sig utan vikarier.",
    "Grannenheten ställer upp med en person en dag i veckan till årsskiftet.",
  ],
  turnover: [
    "Fler utbildas än vad som behövs, och en ny omgång ordnas varje år.",
    "En biträdande handledare går bredvid redan nu.",
    "Viktiga beslut samlas på en sida som varje ny chef får sin första dag.",
    "De två som är kvar får handledning tillsammans med grannenheten från och med nästa månad.\nSamtidigt reserveras tre platser i höstens grundutbildning, och chefen skriver in i annonserna att metoden ingår i arbetet. Läget bedöms på nytt efter ett kvartal.",
  ],
  funding: [
    "Kostnaden tas med i nästa års budget; till dess används den avsatta reserven.",
    "Avtalet omförhandlas till ett fast pris per område i stället för per användare.",
    "Varannan handledning hålls på distans.",
  ],
  materials: [
    "De fem viktigaste bladen översätts först, resten efter behov.",
    "Gamla versioner samlas in, och den gällande läggs på ett enda ställe.",
    "Fyra surfplattor lånas från det område som har avslutat sitt försök.",
  ],
  urgency: [
    "Kunder och anhöriga berättar på planeringsdagen hur väntan har sett ut från deras håll.",
    "Enhetens egna siffror visas bredvid grannenhetens, och gruppen får själv föreslå vad som ska ändras.",
  ],
  advantage: [
    "Teamet lyfter fram små framsteg varje månad, tills de första resultaten finns.",
    "Återkoppling om hur det gick, på gruppnivå, ges till personalen två gånger om året.",
  ],
  topLeaders: [
    "Ett underlag på en sida lämnas till nästa möte, med tre frågor att ta ställning till.",
    "Servicechefen bekräftar stödet skriftligt och undertecknar planen.",
    "Ledningen ombeds ta ställning till de två färdiga enheterna separat, så att översynen kan göras i lugn och ro.",
  ],
  nearLeaders: [
    "Chefen går nästa introduktion, och en kollega som redan har gått den svarar på frågor tills dess.",
    "Uppföljningen delegeras till en biträdande chef i två av enheterna.",
  ],
  competence: [
    "Repetitionsdag med övning, därefter två träffar tillsammans med en erfaren kollega.",
    "En förberedande dag om samtalsmetodik ordnas före grundutbildningen.",
    "Två platser per kurs reserveras för nyanställda.",
  ],
  motivation: [
    "Inget nytt införs under hösten; en gammal metod avslutas i stället, med ett tydligt beslut.",
    "De som inte vill behöver inte, och platsen går till någon som har anmält intresse.",
  ],
  referral: [
    "Ett informationsbesök på varje hänvisande enhet, med tre exempel på rätt tidpunkt.",
    "Läkarna får en sida om metoden och en telefontid där de kan fråga.",
    "Hänvisningarna samlas till två enheter under det första året, så att de utbildade får tillräckligt många kunder för att hålla metoden levande.",
  ],
  competingChange: [
    "Starten flyttas till månaden efter systembytet.",
    "Den nya enhetens ledning är med i implementeringsteamet redan före sammanslagningen.",
  ],
  itRecording: [
    "Begäran om åtgärdskod är lämnad; tills den finns räknas kunderna för hand.",
    "Uppgifterna förs bara i det ena systemet och hämtas över en gång i månaden.",
    "Inställningen för utloggning ändras till trettio minuter i mötesrummen.",
    "Systemförvaltaren döljer åtgärdskoden i de vyer där den inte fungerar och lägger till en påminnelse i den rätta. Tills ändringen är gjord räknar varje enhet sina träffar för hand under en vecka per månad, så att vi vet hur stort bortfallet är.",
  ],
  other: [
    "Vintertid hålls träffarna på distans.",
    "En sommarkontakt utses, som ringer kunden en gång under uppehållet.",
    "Ärendet följs upp vid nästa möte, då vi vet mer.",
  ],
};
