/** Written by `npm run data:topics` from the dataset: stems, and how often each was met in each topic, in eighths. */
export const LEARNT_WORDS = `inkludering likestilling levekar bolig arbeid naering skole barnehage oppvekst fritid kultur frivillighet helse rus eldre universell klima natur gjenbruk landbruk areal samferdsel trygghet demokrati kommunedrift
+aa 4:4
+abort 12:2
+abus 13:16 22:32
+accessibility 15:16
+accessibl 15:16
+addict 13:16
+addiction 13:16
+administration 24:16
+adolescents 8:16
+adopsjon 8:6
+adopsjonspeng 8:4
+adopsjonspermisjon 4:2 8:2
+adresseendring 23:2
+adresseforandring 23:2
+adult 6:16
+afp 2:2
+aft 7:16
+ag 14:16
+ageing 14:16
+agricultur 19:16
+aid 23:16
+air 16:48
+aks 7:16
+aksellastrestriksjon 21:4
+aktiv 0:2 1:2 2:2 4:18 5:10 6:16 9:2 12:18 15:2 16:12 17:4 21:2 23:2 24:2
+aktivit 0:12 6:8 8:8 9:28 10:2 11:12 12:12 14:8 17:20 21:2 22:8
+aktivitet 2:4 4:2 5:8 6:8 8:2 9:32 10:2 11:16 12:4 13:12 14:10 15:8 16:8 17:10 18:2 20:2 23:2 24:2
aktivitetsarena 0:12 9:10 11:10
+aktivitetshus 9:2
aktivitetstilbud 0:10 9:8 11:2
aktivt 2:2 3:8 5:18 12:8 16:18 17:2 20:2 24:10
aktuell 0:2 8:2 13:8 23:8
+aktør 0:10 4:24 11:30 18:16 19:2 22:2 23:8 24:16
+akutt 12:2
+akutthjelp 12:2
+akuttovernatting 3:2
+akuttplass 12:2 13:8 15:2
+akvakultur 17:2
+alcohol 13:16
+alderdom 14:16
+aldershjem 14:20
+alderspensjon 2:2
+alderstrygd 2:2
+aldersvennlig 4:2 11:2 12:2 14:64
+aleneforeldr 2:16
+alkohol 13:16
alkoholbruk 12:2 13:16 14:2
all 8:8 9:2 10:2 12:2 15:8 16:10 17:18 19:16 20:22 21:2 22:8 23:2 24:10
+allemannsrett 17:2
+allergi 12:2
+allmennleg 12:20
+allmennlegetjenest 12:4
+allotments 19:16
alltid 0:10 4:2 5:8 18:10 24:10
+alpinanlegg 9:2
alt 0:2 9:2 11:8 16:16 17:2 21:2 24:2
+alternativ 6:24 9:2 12:6 15:2 16:26 17:2 18:8 21:2 22:8
+alzhjem 14:32
+ambulans 12:2
+amo 4:2
+amu 4:2
+anbud 5:40 16:2 18:4
+andelslandbruk 19:24 20:2
andl 0:22 2:10 3:8 4:16 6:8 7:24 8:2 12:2 17:8 20:2
andr 0:22 2:8 3:18 4:10 5:18 6:24 7:4 8:24 9:2 10:8 11:10 12:20 13:16 14:2 15:8 16:64 17:36 18:44 19:8 20:6 21:12 22:16 23:10 24:10
+angst 13:16
+animal 17:16
+animals 17:16
anlegg 0:2 5:8 9:12 11:16 16:2 21:2 24:4
anleggsmaskin 5:4 16:16
+anmeldels 22:4
ann 0:24 1:2 2:2 3:24 4:22 5:34 6:34 8:12 9:16 10:12 11:12 12:38 13:26 15:4 16:62 17:64 18:22 19:26 20:44 21:26 22:22 23:8 24:2
+ansatt 1:8 4:40 6:18 7:28 8:4 12:12 14:8 18:8 22:32 24:26
+ansattingsstoff 19:2
ansett 0:2 4:10 6:26 8:12 10:2 11:2 12:8 13:8 15:2 16:10 18:16 20:8 24:6
ansettels 0:2 1:2 4:16 15:2
+ansettelsesforhold 4:2
+ansettelseskontrakt 4:2
anskaff 5:10 17:8 18:2
+anskaffels 4:4 5:48 17:8 18:8 23:4
+anskaffing 5:2
anstendig 4:12 5:8 6:10 23:2
ansv 0:2 7:8 12:8
ansvarlig 9:2 13:8 17:8
+ansvarsrett 20:2
antall 2:8 3:4 4:16 5:2 8:2 12:8 17:2 19:8 20:16 21:4
+anxiety 13:16
+apartment 3:16
+apotek 12:4 22:8
app 15:8 23:2 24:10
+apprentices 4:16
+apprenticeship 4:16
+arbeid 0:62 1:52 2:16 3:54 4:302 5:48 6:96 7:2 8:36 9:34 10:2 11:38 12:44 13:42 14:16 15:28 16:64 17:70 18:62 19:52 20:28 21:24 22:22 23:22 24:20
+arbeidsavklaringspeng 2:8
+arbeidsavtal 4:2
arbeidsforhold 4:14 5:16 14:8 23:2
+arbeidsgiv 0:4 1:2 4:26 5:4 21:8
+arbeidsgivaransv 4:2
+arbeidsgivarkontroll 4:2
+arbeidsgiveransv 4:2
+arbeidsgiverkontroll 4:2
+arbeidsgjev 4:2
+arbeidsgjevaransv 4:2
+arbeidsgjevarkontroll 4:2
arbeidsinkludering 0:4 4:16 11:2
+arbeidsinnvandring 0:2 4:2
+arbeidskonflikt 4:2
+arbeidskontrakt 4:2
+arbeidsledig 4:24
+arbeidsledighet 4:16
+arbeidsledighetstrygd 2:2
+arbeidsliv 0:18 1:8 4:172 5:28 6:32 8:4 11:4 12:8 13:2 14:2 15:8
+arbeidsløs 4:16
+arbeidsløshet 4:16
+arbeidsløshetstrygd 2:2
+arbeidsløysetrygd 2:2
+arbeidsløyv 4:2
arbeidsmarked 0:4 4:16
+arbeidsmarkedstiltak 2:2 4:2
+arbeidsmarknadstiltak 2:2 4:2
+arbeidsmiljø 4:2
+arbeidsmiljøutvalg 4:4
arbeidsoppgav 4:4 12:8 22:8 23:8 24:4
+arbeidsplass 4:68 5:28 12:8 15:2 16:4 17:2 18:2 23:8
+arbeidspraksis 0:2 4:26
+arbeidsrett 2:2
+arbeidsretted 2:2 4:20 11:4 13:8 15:8
+arbeidssøking 4:2
+arbeidstagerorganisasjon 4:2
+arbeidstak 4:16 5:2 15:2 18:8 24:2
+arbeidstakarorganisasjon 4:2
+arbeidstakerorganisasjon 4:2
+arbeidstilbod 15:2
+arbeidstilbud 15:2
+arbeidstillatels 4:2
+arbeidstilsyn 4:2
+arbeidstvist 4:2
+arbeidsulukk 4:2
+arbeidsulykk 4:2
arbeidsvilkår 4:14 6:18 12:8
+architectur 20:16
areal 3:14 9:8 15:8 16:8 17:14 19:2 20:40 21:10 22:10
+arealbruk 20:32
+arealbruksendring 20:4
+arealdl 20:20
+arealplan 20:16
+arealplanlegging 15:8 20:4
aren 0:4 7:8 23:8
arena 0:10 3:8 5:8 6:8 8:2 9:10 11:2 13:8 17:8 18:2 19:8
+arkitektur 20:24
+arkiv 10:4
arrangement 5:2 6:8 10:8 12:2 13:8 16:8 17:2 18:8 19:8 23:2 24:4
+art 10:16 17:46 20:2
+artists 10:16
+arts 10:16
+artsvern 17:2
+asfaltering 21:2
+asfaltlapping 21:2
ask 0:4 1:2 2:8 3:8 4:34 5:10 8:2
+askespredning 8:2
+assault 22:16
+assistans 1:2 4:2 12:2 15:44
+assisted 14:16
+assistent 1:2 15:12
+assistert 12:2
+association 11:16
+associations 11:16
+asyl 0:2
+asylmottak 0:6 3:8 7:2 8:8
+asylsøk 0:20 3:8 7:2 8:8
+asylum 0:32
+athletics 9:16
+attføring 15:2
+attføringspeng 2:8
+attføringsstønad 2:4
+attføringsytels 2:4
+attføringsyting 2:4
+attlevendepensjon 2:2 8:2
+atv 12:2 17:2 21:2 22:8
+audiopedagog 6:2 7:2
auror 4:16 5:4 15:4
+autopass 21:2
+autorisasjon 4:2 5:2
autoritær 5:8 23:4 24:8
+avbrenning 22:2
avdekk 3:8 12:2 22:8
+avfall 16:2 17:10 18:80
+avfallsbehold 18:4
+avfallshandtering 18:2
+avfallshåndtering 18:18
+avfallsplan 18:2
+avfallssortering 18:16
+avgift 24:34
+avgiftsparkering 21:2
avgrens 3:2 17:8 20:10
avgrenses 3:2 17:8 20:10
+avhengighet 12:2 13:28 14:2
+avkjøringstillatels 19:2 21:2
+avkjørsel 19:2 21:2
+avkriminalisering 13:16
+avkøyring 19:2 21:2
+avkøyringsløyv 19:2 21:2
+avkøyrselløyv 19:2 21:2
+avlasting 15:2
+avlastingsopphold 15:2
+avlastning 12:8 15:2
+avlastningsopphold 15:4
+avlaupsavgift 24:2
+avlaupsgebyr 24:2
+avlingssvikt 17:2 19:2
+avløpsavgift 24:2
+avløpsgebyr 24:2
+avløserordning 5:2
+avløsertilskudd 5:2
+avløysarordning 5:2
+avløysartilskot 5:2
+avskil 4:2
+avskjed 4:2
+avslutt 5:2 21:8
+avtal 0:2 3:8 4:4 5:10 11:8 19:8 23:2
+avtalefest 2:4
+avverking 19:2
+avvirking 19:2
+avvirkning 19:2
+baby 8:16
+bad 17:2
+badeanlegg 9:18
+badeplass 17:34
+badestrand 17:2
+badetemperatur 17:4
+badevann 17:4
+bading 9:16
bakgrunn 0:10 4:2 8:8
+ballbing 9:2
+ban 21:16
+band 10:16
+banebillett 21:2
+banerut 21:2
+bank 2:16
bar 5:2 18:8 22:8 24:2
+barn 0:26 1:8 2:42 3:8 4:2 6:90 7:76 8:222 9:48 10:8 11:2 12:54 13:74 15:4 19:4 21:16 22:8 23:2
+barndom 8:16
+barnebidrag 8:2
+barnefamili 3:16 8:18 14:2
+barnefattigdom 2:24 8:2
+barnehag 0:16 1:2 2:2 3:8 4:4 5:2 6:40 7:426 8:42 9:2 11:8 12:8 15:10 16:4 17:4 18:18 19:2 20:4 21:8 22:8
barnehageansatt 1:8 4:4 7:10 8:2 22:8
+barnehagebemanning 7:16
+barnehagedekning 7:2
+barnehagelær 7:16
+barnehageplass 0:2 7:44 8:8
+barnehagepris 7:16
+barnehav 7:16
+barnehus 22:2
+barnemishandling 22:2
+barnepensjon 2:2 8:2
+barnepsykiatri 13:2
+barneskol 6:62 7:8 8:2 19:2
+barnetilsyn 2:4 8:4
+barnetrinn 6:2
+barnetrygd 2:8 8:4
+barnevern 0:4 4:2 7:2 8:64 12:2 13:8
+barnevernstjenest 8:2
+barnløshet 12:4
barrier 1:8 6:8
+barsel 4:4 6:2 7:16 8:32
+barselgrupp 12:2
+barselpermisjon 4:2 8:2
barseltid 4:2 8:10 12:8
basert 12:2 13:8 16:8 18:2
basistjenest 0:10 9:2 11:10
+basseng 17:2
+bautastein 10:4
+beach 17:16
bebo 2:2 3:8 19:8 22:8
bebyggels 17:8 20:8
bedr 0:2 2:8 3:2 4:6 5:8 6:10 8:4 9:12 11:18 12:28 13:16 14:10 16:14 17:44 18:8 19:14 20:28 21:24 22:12 24:2
+bedrift 0:2 1:2 3:2 4:48 5:102 6:8 15:6 16:14 18:18 19:18 20:2 21:10 22:8 24:2
+bedriftshelsetjenest 4:4
+bees 17:16
befolkning 0:2 11:8 12:2 13:8 14:2
+befruktning 12:6
+begravels 8:2
begrens 1:2 4:8 5:2 8:2 11:2 13:8 16:2 17:8 18:16
begynn 1:8 6:4 7:8 21:8
behandles 11:8 12:2 13:8
+behandling 7:8 8:4 11:8 12:6 13:16 16:8 17:2 18:8 23:2 24:2
+behandlingsreis 12:2
+behandlingssent 14:4
behold 0:2 2:8 6:8 7:16 10:8 24:2
behov 2:8 4:8 7:8 9:2 10:16 12:4 13:8 14:10 16:4 17:2 18:16 20:4 21:16
bekjemp 2:16 6:8 8:6 17:8
+bekk 16:2 17:32 19:2
bekkestu 3:2 11:8 20:8
+bekymringsmelding 8:4 22:4
+belief 10:16
+beliefs 10:16
+beliggenhetskontroll 20:2
+beltebil 17:2 21:2
+beltekjøretøy 21:2
+beltekøyretøy 21:2
+beltetraktor 21:2
+beltevogn 21:2
+bemanning 7:16
+bemanningsnorm 7:24
+benefit 3:16
+benefits 2:32
+bensin 21:2
+bensinavgift 21:2
benytt 0:2 5:2 6:8 15:4 16:8 20:2 21:8 24:8
benyttes 0:2 4:2 5:16 17:8 20:2 23:2
+benz 16:2
+beredskap 0:8 12:8 16:34 17:6 19:12 20:8 22:200 24:6
+beredskapshjem 8:4
+beredskapsplan 19:4 22:40
beskytt 17:16 20:2
+beskyttels 0:2
+besøksfamili 8:2
+besøkshjem 8:4
+betaling 7:16 21:8
+betalingsfritak 12:2 21:8
+betalingsreduksjon 12:2
+betalingssats 24:4
bevar 0:8 3:2 6:2 7:24 16:8 17:28 19:18 20:12 22:2 23:2
+bevaring 16:8 17:4 23:2
+bevegelseshemmed 15:16
+bevegelseshjelpemidl 15:2
+bevegelsesvarsling 12:2
+bevilling 5:4
+bht 4:2
+bi 17:16
+bibliotek 0:2 8:2 9:10 10:46 11:8 20:8
+bibliotektjenest 6:4 10:8
+bicycl 21:16
bidr 0:6 4:36 5:18 6:8 8:10 9:12 10:8 11:10 12:10 16:18 17:22 18:16 19:2 20:8 22:2 23:4
+bidragsforskot 2:2 8:2
+bidragsforskudd 2:2 8:2
+bik 21:32
+bil 5:8 6:2 7:2 16:8 17:2 18:16 20:40 21:60 24:2
+bilavgift 21:2
+bilbruk 16:16 17:2 21:20
+bildekk 21:2
+bildeling 21:10
+billett 21:6
+billettbestilling 10:2 21:2
+billettinformasjon 21:2
+billettpris 21:22
+billig 3:8 16:2 20:2 21:16
bilparkering 3:6 20:16 21:12
+biltilsyn 21:2
+biltrafikk 16:4 20:2 21:56
+bilvrak 21:2
bindend 8:2 12:2 13:8 17:8 20:2
+biodiversity 17:16
+bioenergi 16:2
+biologisk 16:2 17:54 19:8
biomangfold 9:2 10:2 11:2 17:186 20:20 21:2 22:2
+bioteknologi 12:2
+bird 17:16
+birds 17:16
+birth 8:16
+bisettels 8:2
+bisetting 8:4
+bistand 2:8 6:2 8:8 9:2 10:8 14:6 17:2 23:16
+blind 15:32
+blodbank 12:2
+blodgiv 12:4
+blodgiving 12:2
+blodgjev 12:2
+blodgjeving 12:2
+blå 12:2
+blåskjellvarsel 12:2 22:2
+blåskjelvarsel 12:2 22:2
+bo 0:2 3:16 8:2 12:2 14:12 19:2
boenhet 3:20 16:2 20:20 21:4
+bofellesskap 3:2 12:2
+boform 3:32 14:6 16:2 20:2
+bokbuss 6:2 10:4
+bokbåt 6:2 10:4
+bolig 2:16 3:308 5:2 8:4 11:2 14:6 16:8 17:4 20:50 21:22 23:2
+boligbygging 3:26 16:8 20:4
+boligfinansiering 3:4
+boligkjøp 3:16
+boliglån 3:20
boligområd 7:8 17:8 20:4
boligpolitikk 2:4 3:68 14:2 16:12 17:2 20:24 21:2
+boligpris 3:16
boligsosial 2:2 3:16 23:2
+boligtilskot 3:4
+boligtilskudd 3:4
+bomavgift 21:16
+bominformasjon 21:2
+bompeng 21:20
+bompengering 21:16
+bomring 21:16
+bomstasjon 16:2 21:26
+bond 19:16
+books 10:16
bor 2:10 3:8 8:2 12:8 14:2 19:8 20:10 22:8
+borettslag 3:22 16:2 17:8 19:8 20:10 21:16
+borg 23:16
+borgarlig 8:4
+borgerlig 8:2
+borgerpanel 23:16
+borteboertillegg 2:2
+bortebuartillegg 2:2
+bosett 0:18 3:8
+bosetting 0:18 3:8
+bosettingstillatels 0:2
+boss 18:18
+bostedsløs 3:16
+bostømming 18:2
+bostøtt 3:18
+bot 22:2
+botilbud 3:8 13:8
+bpa 1:2 4:2 12:2 15:40
+brann 17:2 22:26
+brannfarlig 22:4
+brannsikkerhet 22:2
+brannstasjon 22:16
+branntilsyn 22:2
+branntrygghet 22:2
+brannves 22:18
+brigad 22:16
+brobygging 19:2 21:2
+brotsverk 22:2
+brubygging 19:2 21:2
brudd 12:2 13:8 16:2 23:2 24:8
+bruk 0:52 1:20 2:2 3:28 4:32 5:48 6:50 7:8 8:6 9:14 10:2 11:18 12:38 13:32 14:18 15:8 16:46 17:42 18:16 19:36 20:36 21:18 22:10 23:18 24:18
+brukarmedvirkning 6:2
+brukarombod 12:2
+brukarstyrt 15:2
+brukermedvirkning 6:2
+brukerombud 12:2
+brukerstyrt 1:2 4:2 12:2 15:26
brukes 5:10 6:10 8:8 10:8 16:2 17:4 18:24 19:14 20:8 23:2
+bruksendring 20:2
brukt 5:8 9:2 16:8 17:8 18:2 20:2 21:8
+bruktbutikk 4:2 5:8 18:18
+bruktmarked 18:16
+bryllaup 8:2
+bryllup 8:2
+bråtebrann 17:4
+bråtebrenning 17:4
+brøyteavgift 24:2
+brøyteavtal 21:2
+brøytegebyr 24:2
+brøyting 21:26
+bu 8:2 14:2 19:2
+budg 24:16
+budsjett 4:2 8:2 15:8 16:8 23:16 24:18
+bufellesskap 3:2 12:2
+buform 14:2
+building 20:32
+buildings 6:16
+bullied 6:16
+bully 6:16
+bullying 6:16
bunnstoff 4:2 5:8 16:2 17:10
+bup 13:2
+bureaucracy 24:16
+bus 21:16
+buses 21:16
+busettiingsløyv 0:2
+busettingsløyv 0:2
+business 5:16
+buss 8:2 9:2 14:8 15:4 16:8 21:62 24:2
+bussbillett 21:2
+bussnett 21:32
+bussrut 21:2
+busstid 21:2
+bustønad 3:2
+butikk 5:32 16:2 18:8
+butilbod 3:4
by 3:14 5:6 6:2 7:2 11:2 16:6 17:28 19:2 20:196 21:60
+byarkiv 10:2
+bygdesamling 10:2
+bygdetun 10:2
+bygg 0:2 3:18 5:14 8:2 9:2 10:16 11:8 12:8 13:8 15:8 16:58 17:6 18:18 19:18 20:32 21:42 22:4 24:20
+byggeforskrift 20:4
+byggeklar 3:16
+byggelån 3:2
+byggeløyv 20:4
+byggemelding 20:4
byggeprosjekt 3:4 16:10 17:2 18:8 19:2 20:38 21:12 22:2
bygges 3:10 9:8 16:2 17:4 19:8 20:10
+byggesak 20:24
+byggesøknad 20:20
+byggetillatels 20:2
+byggetiltak 20:4
+byggforskrift 20:2
+bygging 17:8 20:22 21:10
+byggsak 20:2
bygning 0:2 3:10 9:2 10:8 11:8 16:8 17:2 20:2
+bygsel 3:2
byliv 5:6 20:24 21:4
byområd 3:4 5:2 16:8 17:2 20:34 21:2
+byrom 20:16
+byråkrati 4:2 12:8 24:18
+bysykl 17:2 21:10
+byutvikling 20:48
+bålbrenning 17:4
+bålplass 9:2 17:12
+båt 16:24 17:8 18:16 20:8 21:24 24:2
+båtførarbevis 21:2
+båtførarprøv 21:2
+båtførerbevis 21:2
+båtførerprøv 21:2
båthavn 16:4 17:24 18:2
+båtplass 21:2
+båtrut 21:2
+båtsertifikat 21:2
bærekraft 4:8 5:16 6:4 8:18 11:8 16:4 17:2 18:2 20:8 24:2
bærekraftig 0:4 3:11 4:9 5:54 6:3 7:9 8:1 9:15 10:1 11:4 12:14 15:2 16:209 17:193 18:34 19:18 20:125 21:196 22:64 23:13 24:23
bærekraftsmål 0:30 1:18 2:23 3:13 4:39 5:5 6:21 7:5 8:6 9:1 11:3 12:14 13:1 14:1 15:26 16:4 17:2 20:8 23:11 24:13
bærum 0:88 1:91 2:12 3:83 4:138 5:108 6:180 7:70 8:47 9:89 10:38 11:84 12:152 13:123 14:66 15:35 16:280 17:268 18:151 19:146 20:185 21:241 22:107 23:86 24:67
bærums 16:8 17:24 20:4 21:8
bærumsmark 9:4 17:18 22:8
+bøk 10:16
+bønd 17:2 18:8 19:26
+car 7:32 8:16 12:48 14:48 21:16
+carbon 16:16
+cars 21:32
+ce 5:2
+cent 10:16 11:16 14:16 20:32
+chang 16:16
+charity 11:16
+child 8:48
+childcar 7:16
+childr 8:16
+choir 10:16
+christian 10:16
+christianity 10:16
+church 10:16
+cinem 10:16
+circul 18:16
+citiz 23:16
+city 20:16
+classes 0:16
+clearing 21:16
+climat 5:2 16:32 18:8
+clinic 12:16
+club 9:16
+clubs 9:16 11:16
+co2 16:18
+collig 6:16
+commerc 5:16
+community 0:16
+companies 5:16
+company 5:16
+concert 10:16
+concerts 10:16
+conditions 2:16
+construction 20:16
+consultants 24:16
+consultation 23:16
+consum 18:16
+consumption 18:16
+control 1:16
+cooperation 23:16
+cost 2:16
+council 3:16 23:48
+country 9:16
+cours 0:16
+crim 22:16
+criminals 22:16
+cross 9:16
+cultur 10:32
+cultural 10:32
+curriculum 4:2
+cuts 24:16
+cv 4:2
+cycl 21:32
+cycling 21:16
+cyclists 21:16
dag 0:8 6:10 7:8 11:8 17:18 20:14 21:24
dagens 3:2 5:8 6:8 16:12 17:18 18:8 20:12 21:2
daglig 6:2 7:8 12:8 17:2 21:2
dagligvarekjed 18:16 19:4
+dagopphold 14:4
+dagpeng 2:4
+dagsent 14:34
+dagtilbod 14:2
+dagtilbud 4:2 12:8 14:36 15:8
dann 5:8 16:2 17:2 20:8 24:2
+dans 10:2
+dat 23:2 24:24
+dataspill 8:2 9:24 10:2
+day 7:16 14:16
+daycar 7:16
+deaf 15:16
+debt 2:16 24:16
+defenc 22:16
+defens 22:16
+dekk 11:8 21:2
dekning 9:8 12:2 14:8 21:16
del 0:10 3:8 4:2 5:10 6:12 7:8 9:2 10:2 11:20 12:2 13:10 14:8 15:4 17:8 18:8 19:2 20:4 21:10 22:8 23:16 24:2
deleordning 9:2 16:8 17:2 18:8
deling 9:2 17:2 18:24 20:8 24:4
+delt 0:10 1:8 2:14 4:2 5:10 6:24 8:12 9:26 10:4 11:2 12:18 13:2 14:16 15:4 18:2 21:10 23:10
+deltid 4:42 14:8
+demens 14:16
+demensvennlig 14:16
+dement 14:16
+dementi 14:16
+democracy 23:16
+demokrati 6:2 23:60
demokratisk 0:2 2:2 4:2 6:18 8:6 11:2 15:8 16:2 23:88 24:20
demp 9:2 16:2 17:2 18:8 20:8
+dentist 12:16
+deponi 16:2 18:2 20:2
+depresjon 13:16
+depression 13:16
dersom 0:2 6:8 7:8 8:2
+design 5:2 15:16
detaljert 16:8 23:8 24:4
+detaljregulering 20:2
+development 20:32
+diagnoserelatert 12:2
dialog 4:8 5:4 8:4 11:8 12:8 13:8 16:2 18:16 19:2 22:2 23:16 24:2
+diesel 21:2
+dieselavgift 21:2
differensiert 16:2 18:8 21:8
+digital 0:8 6:8 12:12 14:2 15:20 18:8 22:8 24:46
+digitalisation 24:16
+digitalisering 24:16
digitalt 9:2 11:8 15:8 24:2
direkt 4:2 5:8 16:8 19:8 21:2
+disabilities 15:16
+disability 15:16
+disabled 15:16
+discrimination 1:16
+diseas 12:16
+diskriminering 0:2 1:74 3:2 4:8
+distriktspsykiatrisk 13:2
+diversity 0:16
+doctor 12:16
+doctors 12:16
+dog 17:16
+dogs 17:16
+donor 12:2
+donorkort 12:2
+doping 9:2 13:2
+dps 12:2 13:10 14:2
dramm 0:10 2:10 3:8 4:16 6:8 7:8 8:2
+drg 12:2
+drift 5:10 9:8 11:2 12:8 13:8 16:20 17:18 18:16 19:18 24:44
+drinking 13:16
driv 0:2 5:8 11:16 12:2 18:2 19:16 20:2
+driveplikt 19:6
drives 3:2 9:8 13:8 16:2
+driving 21:16
+drivstoff 21:4
+dron 17:2 19:8 21:2
+droneflyging 21:2
+droneflyving 21:2
+drosjelapp 15:4
+drosjeløyv 21:2
+drug 13:16
+drugs 13:16
+dugnad 0:8 5:2 11:18
+dumping 4:16
+dyr 16:8 17:48 19:32 20:6
+dyregrav 10:2
+dyrehels 19:2
+dyrehold 17:4
+dyreliv 17:48
+dyrevelferd 17:18 19:8
+dyrevern 11:2 17:8 19:2
+dyrk 19:64 20:2
dyrkb 19:16 20:4
dyrkbar 19:16 20:4
+dyrking 6:8 16:2 19:60 20:12
+dyrtid 2:16
+dårlig 2:16 21:16
+dødsattest 8:2
+dødsbo 8:2
+dødsboskift 8:2
+dødsbu 8:2
+dødsbuskift 8:2
+dødsfall 8:6 17:2 19:8
+dødsmelding 8:2
+dødsårsak 8:2
+døralarm 12:2
+dørlås 12:2
+døv 15:16
e18 20:4 21:16
+economy 18:16 24:16
+education 6:48
+ee 18:2
effekt 16:16 17:2 22:2 23:2 24:2
+effektiv 4:2 5:2 9:2 11:10 12:8 16:22 18:8 21:8 22:2 24:4
effektivis 4:2 5:8 12:8 16:2
effektivt 5:2 11:2 16:2 18:16 19:8
eg 0:2 2:8 3:10 6:8 7:8 8:2 12:18 13:16 16:16 17:2 19:8 20:2 24:6
+egenandelstak 12:2
+egenandl 12:2
+egenberedskap 22:24
+egenbetaling 12:2
+egenmelding 4:2
+egenmåling 12:2
eget 0:2 1:8 6:8 8:4 12:8 14:2
egn 0:2 2:2 3:20 5:2 8:2 11:8 13:8 14:8 16:26 18:8 19:8 20:2 21:18 23:8 24:4
egned 0:4 3:8 4:8 16:8 21:2
+ei 3:24 5:2 18:16 19:8 24:4
+eiendomsskatt 24:44
+eierskift 21:2
+eigarskift 21:2
+eigenbetaling 12:2
+eigendelstak 12:2
+eigendl 12:2
+eigenmelding 4:2
+eingongsavgift 21:2
+eingongsstønad 2:2 8:2
+einskildturløyv 21:2
eks 5:4 18:16
+eksam 6:18
eksempl 0:6 1:16 2:4 3:30 4:20 5:2 6:18 7:2 8:8 9:18 10:10 11:42 12:28 13:8 14:14 15:4 16:24 17:40 18:20 19:12 20:36 21:26 22:26 23:10 24:4
eksisterend 3:2 17:2 18:2 20:8 24:8
+eksos 16:2
+eksplosiv 22:4
+ekspressbåt 21:2
+ekspropriasjon 20:2
+ekstremism 0:8 11:2 22:18
+ektefellepensjon 2:2 8:2
+ektepakt 8:2
+ekteskap 8:2
+ekteskapsinngåels 8:2
+ekteskapsinngåing 8:2
+ekteskapssvilkår 8:2
+el 5:10 16:4 18:8 21:28
+elbil 16:4 21:34
+elderly 14:48
+eldr 3:18 4:8 8:2 11:18 12:6 13:8 14:116 15:2 20:8 21:2
+eldreomsorg 0:2 4:2 9:2 11:8 14:24
+eldreråd 0:2 14:16 23:8
+eldresent 14:34
+eldsted 22:4
+election 23:16
+electric 21:48
+electricity 16:16
+elektrisk 16:2 18:2 21:8
+elektronisk 12:4 18:2
+elementary 6:16
+elev 0:2 1:2 2:2 4:2 5:2 6:144 7:2 8:2 12:2 15:2 16:2 19:2 23:4
+elevrettighet 23:4
+elevråd 6:2 23:16
+elg 17:2
+elgakt 17:2
+elsparkesykl 21:32
+elv 17:24
+emballasj 5:2 18:24
+emergency 12:16 22:16
+emigrasjon 23:2
+emissions 16:16
+employees 24:16
+employment 4:16
end 5:8 16:16 17:4 23:2
+eneforsørg 2:16
+energi 5:8 16:64 19:8 23:2 24:16
+energibruk 16:12 24:2
energieffektivisering 3:2 5:2 16:24 20:2 24:2
+energiforbruk 16:10 24:2
+energimerking 16:10 24:2
energiproduksjon 16:18 23:2 24:12
energirådgiv 3:2 16:16 24:2
+energisparing 16:10 24:2
+energiøkonomisering 16:10 24:2
+energy 16:16
+engangsavgift 21:2
engangsemballasj 5:2 18:16 24:2
+engangsplast 18:16
+engangsstønad 2:2 8:2
engasj 0:2 8:2 9:8 11:2 23:8
engasjement 1:2 6:8 8:8 16:2 23:2
enhv 16:2 17:10 19:8 20:12
+enkelt 0:2 6:8 10:8 11:2 16:8 17:2 21:8 23:8 24:18
+enkeltbransj 5:4
+enkeltturtillatels 21:2
enkl 0:2 2:2 3:4 5:10 9:8 10:2 12:8 15:10 16:8 17:2 18:8 19:8 20:8 21:20 23:16 24:4
+enslig 0:2 2:24 7:2 8:30
+ensom 8:2 11:8 13:32 14:2
+ensomhet 8:2 9:8 13:32
ent 3:2 6:8 7:8 13:8 17:2 18:8
+enterpris 5:16
+entrepreneurs 5:16
+entreprenør 5:16
+entreprenørskap 4:8 5:18
enveiskjørt 20:4 21:16
+environment 5:2 16:16 18:8
+environmental 16:16
+enøk 16:2
+epidemi 12:2
+equal 1:32
+equality 1:16
+ergoterapeut 12:2
+ergoterapi 12:10
+ernæring 7:8 12:2 19:2
+erstatningsordning 19:4
erstatt 5:8 6:8 9:2 16:10
+ervervskjør 17:2
+ervervskjøring 17:2
+ervervskøyr 17:2
+ervervskøyring 17:2
+estetikk 20:16
+etabl 0:2 2:2 3:44 4:8 5:8 6:8 8:4 9:18 10:8 11:10 12:2 13:8 14:8 15:2 16:26 17:28 18:34 20:20 21:34 23:8 24:4
+etabler 5:16
etablering 3:18 6:16 8:2 9:16 12:2 13:8 14:4 16:2 17:8 21:8
+etableringstilskot 3:2
+etableringstilskudd 3:2
etablert 6:8 11:2 17:8
etat 16:16 17:4 24:4
+etterlattepensjon 2:2 8:2
+etternamn 8:2 23:2
+etternavn 8:2 23:2
+ettersøkshund 17:2
+etterutdanning 6:4
+eu 6:8 16:2 21:2 23:2 24:8
+europeisk 12:2
+eutrofiering 17:2
+evaluering 6:4
evn 16:8 17:2 22:10 24:2
+exam 6:16
+exclusion 0:16
+exercis 9:16
+extremism 22:16
+eøs 21:2
+facilities 9:16
+fag 0:2 4:2 6:30
+fagbibliotek 6:2 10:4
+fagbrev 6:16
+fagforeining 4:2
+fagforening 4:34
faglig 0:2 4:2 6:16
+fagskol 6:12
+fagskoleutdanning 6:4
+fagutdann 7:16
+faith 10:16
faktisk 5:8 16:10 23:2 24:2
falldekk 7:8 9:2 16:10
+fallrettighet 17:4
+fallvarsling 12:2
+fallvilt 17:2
+famili 0:8 2:4 4:2 6:8 8:90 9:8 11:2 12:4 15:4 22:8 23:2
+familiebarnehag 7:2
+familiegjenforening 0:26
+familiehjem 8:4
+familieinnvandring 0:2
+familiekontor 8:2 15:2
+familierådgiving 8:4 15:4
+familierådgivning 8:2 15:2
+families 8:16
+familievernkontor 8:2 15:2
+familievold 12:2 22:12
+familieytels 8:2
+familieyting 8:2
+family 0:16 8:16
fang 8:2 12:2 13:16 16:8 17:8 21:2
+fangst 17:2
+faremerking 5:2
+fares 21:16
+farlig 16:2 18:12
+farm 19:48
+farming 16:2 19:18 20:8
+farmland 19:16
+farskap 8:2
+farskapserklæring 8:2
+fartsgrens 21:16
fas 7:8 16:18 17:4 19:8 21:2
fast 3:2 7:8 12:8 13:10
+fastleg 12:64
+fastlegebyt 12:2
+fastlegebytt 12:2
+fastlegeordning 4:2 12:50 13:2
+fastsettels 8:2
+fastsetting 8:2
+fath 8:16
+fattig 2:16 4:2 5:8 23:2
+fattigdom 2:108 3:10 7:8 8:10 9:2
+fedrekvot 4:2 8:2
+fees 7:16 9:16 24:16
+feieavgift 24:2
+feiebil 21:2
+feiegebyr 24:2
+feiing 21:2 22:2
felles 0:10 3:2 5:8 9:2 11:2 17:8 18:10 20:8 21:16 23:8
+fellesferi 4:2
fellesgrill 11:2 18:8 20:8
fellesområd 3:16 14:2
+fellesskap 0:24 11:2 17:8
+fellesskapslis 21:2
+fellesskapsløyv 21:2
+fellesskapstillatels 21:2
+fellingskvot 17:2
+fellingsløyv 17:2
+fellingsrapport 17:2
+fellingstillatels 17:2
felt 6:2 7:2 11:2 12:10 17:8 18:8 22:8
+fengselshelsetjenest 12:4
+fengselsstraff 22:2
ferdes 17:16 18:2 20:2
+ferdigattest 20:2
+ferdsel 17:2 21:8
+ferdselsregl 17:4
+ferg 16:2 21:40
+fergebillett 21:4
+fergerut 21:4
+fergetid 21:4
+feri 2:8 4:2 6:4 9:10 17:2 21:8 23:8
+feriepeng 4:4
+ferierettighet 4:4
+ferietilbod 9:2 15:2
+ferietilbud 9:2 15:2
+ferievik 4:16
+ferry 21:16
+fest 8:4
+festeavgift 3:2
+festegrav 8:2
+festetomt 3:2
+festival 5:2 10:24
+festivalg 10:18
+festivalpass 10:2
+film 10:18
+filmklubb 10:2
+financ 24:16
+finances 24:32
finansiering 0:2 2:8 16:2 21:16 24:2
finn 15:8 18:8 24:2
finnes 3:8 6:16 8:4 11:8 17:8 21:8
+fir 22:48
+firehjuling 17:2 21:2
+first 3:16
+fish 17:16
+fishing 17:16
+fisk 17:32 19:8 24:2
+fiskaravgift 17:2
+fiskekort 17:2
+fiskeoppdrett 17:2
+fiskeravgift 17:2
+fitness 9:16
+fitt 6:2
fjern 3:2 4:2 12:8 16:8 17:18 20:8 22:2 24:2
fjernes 0:2 2:8 3:2 21:8 24:2
fjerning 3:2 16:8 17:2 21:8 22:2
+fjernundervisning 6:2
+fjernvarm 16:18
+fjord 16:18 17:68 18:2 19:2 21:2
+flat 3:16 15:8 24:2
+flatehogst 16:8 17:18
fleksibilit 0:2 4:16 5:2 6:24 8:4 24:2
fleksibl 0:2 4:18 6:16 8:10 24:2
+flerkulturell 0:24 6:2 12:2
+flomfar 16:4 22:4
+flomm 16:2 17:10 20:8 22:18
+flomvarsel 16:4 22:4
+flomvarsling 16:4 22:4
+flood 22:16
+flooding 22:16
flukt 0:16 22:2
+fly 21:2
+flyalarm 22:2
+flybas 21:2
+flybillett 21:2
+flyktning 0:100 3:24 4:20 6:10 7:2 8:10 11:2 12:12
+flypbas 21:2
+flyplass 21:2
+flysertifikat 21:2
+flyskjøt 21:2
+flyskøyt 21:2
flytt 5:2 12:2 20:8 22:8
+flyttemelding 23:2
+flyttetilskot 2:2
+flyttetilskudd 2:2
+flytting 2:4 3:8 23:2
+flått 12:2
fokus 0:10 3:2 4:16 6:18 8:22 9:10 11:2 12:6 13:16 14:10 16:24 17:4 18:2 21:2 22:8 24:2
folk 0:20 4:16 6:16 9:2 11:4 12:4 13:16 14:8 15:2 16:2 17:16 18:24 19:8 20:12 21:2 22:2 24:2
+folkeavstemming 23:2
+folkeavstemning 23:18
+folkebibliotek 6:2 10:4
+folkeboksamling 6:2 10:4
+folkehels 0:2 6:2 8:8 12:92 14:18 15:2 16:2 17:2 19:2 20:4 21:4
+folkemøt 23:24
+folkeregist 8:2 23:2
+folketrygdpensjon 2:2
+folkevalgt 8:2 16:8 23:26 24:2
+food 2:16 18:16 19:64
+football 9:16
foran 5:2 9:8 16:2 21:8 23:4 24:16
forbedr 2:8 3:2 8:2 16:18 17:4 18:8 20:8 21:8 24:2
+forbikjøringsrestriksjon 21:2
+forbikøyringsrestriksjon 21:2
+forbruk 5:28 6:6 7:2 8:16 9:2 16:20 17:2 18:272 19:2 20:2 21:2 24:12
forbrukspress 6:4 8:8 12:8 18:2
+forbruksvan 18:16
+forbrytels 22:2
forbud 17:8 18:8
forby 6:2 16:8 17:10 23:8
forebygg 0:10 1:8 2:8 4:8 5:8 6:4 8:16 9:12 11:16 12:16 13:8 17:4 19:8 21:8 22:12
forebyggend 1:8 3:2 7:2 8:16 12:18 13:8 22:8
forebygges 4:10 6:2 7:2 8:2 12:8 16:2 18:8 22:8 24:2
forebygging 0:8 1:8 7:2 8:10 11:2 12:10 16:2 18:8 22:12
+foreign 23:16
+foreining 11:2
+foreldr 0:10 2:14 6:8 7:24 8:38 12:16
+foreldreansv 8:4
+foreldrebetaling 2:4 7:34
+foreldrekurs 8:20 12:16
+foreldrepeng 2:4 8:4
+foreldrepermisjon 4:2 8:18
+foreldreråd 6:2
+foreldreskap 8:4
+foreldrestøtt 8:2
foreldrestøttend 8:4 12:16
+foreldreutvalg 6:4
+foreldreveiledning 0:8 8:18
+forelegg 22:4
+forening 11:34
+forenkl 3:2 5:2 15:2 16:8 21:8 22:4
+foresatt 2:2 8:4
+forest 17:16
+forgifting 12:2
+forgiftning 12:2
forhold 0:2 1:2 4:8 21:8
+forhåndskonferans 20:2
+forhåndsstemming 23:2
form 0:8 4:8 16:8 17:10
+formannskap 23:16
formidling 12:8 16:2 17:8 19:8
formål 3:2 20:8 21:8 22:2
+fornavn 8:2 23:2
fornebu 3:2 10:8 16:8 20:10 21:2
+fornyb 16:20 24:4
forplikt 4:8 5:8 15:2 23:2
forpliktend 8:2 12:4 13:8 16:16 17:8 20:2 24:2
+forseels 22:2
+forseinking 21:2
+forsinkels 21:2
+forskjell 2:16
forskjellig 0:4 9:8 11:8 20:2 23:8
+forskjellsbehandling 1:16
forslag 8:2 17:2 19:8 20:2 23:8
forstå 5:8 16:2 23:8 24:2
+forsuring 16:2
+forsv 22:18
+forsvar 22:2
+forsøpling 11:4 16:10 17:8 18:42 24:2
+forsørg 2:16 8:4
+forsørgingstillegg 2:2
+fortau 21:34
+fortetting 3:4 17:10 20:34
fortsett 0:2 4:16 5:2 12:2 13:8
forum 5:8 21:8 22:2 24:2
+forurein 16:2 20:2
+forurens 10:8 16:2 20:2
forurensend 16:10 17:10
+forurensning 4:2 5:8 9:2 11:4 12:2 16:144 17:28 18:28 19:2 20:4 21:2 22:10 24:8
forutsigbar 4:8 11:16 24:2
+forvarevirksomhet 17:8 19:8
+forvaring 22:2
+forvirksomhet 17:8 19:8
fossilbil 16:4 21:16
+fossilfri 5:4 16:48 17:2 24:2
+fossilfritt 16:16
+fost 8:16
+fosterbarn 8:2
+fosterdiagnostikk 12:2
+fosterforeldr 8:2
+fosterhjem 8:20
+fotball 2:2 9:24 10:2
+fotballb 9:2
+fotgjeng 21:36
+frakt 21:2
+fravær 6:2
+fre 9:16
+freded 10:16
+freding 17:2
+fredning 17:2
fremfor 5:4 16:8 19:8 21:8
+fremlei 3:2
+fremleig 3:2
fremm 0:4 3:16 5:12 6:10 7:10 8:6 12:34 13:8 14:8 15:8 16:22 17:4 18:8 19:2 21:20 23:8 24:6
fremmedspråklig 0:4 6:8 7:8
fremtid 4:2 5:16 16:12 22:2
fremtidig 3:2 18:8 20:8
+fri 0:8 1:8 11:10 16:8 17:2 20:8 23:2 24:8
+fridag 6:4
+friendly 14:16
+frigrav 8:2
frihet 0:8 3:2 20:8
+frikort 4:2 12:6
+friluftsbarnehag 7:16
+friluftsliv 9:2 10:2 11:8 16:4 17:22
+friluftsområd 9:2 10:2 11:8 17:6 21:8
+friområd 17:4
+friplass 7:2
+friskliv 12:4
+friskol 6:4
+frisør 5:2
+fritak 6:4
+fritid 0:1 1:2 2:11 4:2 6:86 7:65 8:8 9:191 10:79 11:19 12:4 13:1 14:3 15:6 16:23 17:41 19:2 20:4 23:8 24:7
fritidsaktivit 1:2 8:2 9:8 15:8
+fritidsaktivitet 0:4 1:10 2:16 8:6 9:30 10:2 13:8 15:8 21:8
+fritidsassistent 15:2
+fritidsfisk 9:2 17:10
+fritidskalend 9:2 15:2
+fritidsklubb 8:6 9:60 10:4 11:8
+fritidskontakt 15:2
+fritidskort 9:16
+fritidsskipparsertifikat 21:2
+fritidsskippersertifikat 21:2
+fritidsstipend 9:24
+fritidstilbod 9:2
+fritidstilbud 8:2 9:26
+fritidsutstyr 9:2
+fritt 6:2 9:10 12:4 16:2 17:8 23:2 24:8
+frivillig 0:26 2:2 3:16 4:34 5:8 9:2 11:136 12:6 13:24 14:10 16:2 17:8 22:2 23:8 24:2
+frivilligheitssentral 11:2
+frivillighet 0:28 4:8 5:6 8:13 9:13 10:13 11:244 12:4 13:8 14:19 15:1 16:2 18:8 22:4 23:12
+frivillighetssentral 11:2
+frivilligsentral 11:26
frukt 19:24 20:2
+fråvær 6:2
+fugl 17:32
+full 4:16 6:16 10:2 12:2
fullfør 0:2 4:8 6:16 8:2 15:2
+fulltid 4:16
fullverdig 4:8 12:8 15:2
funksjonsevn 0:2 1:2 15:8 23:8
funksjonsfremmend 1:4 2:2 4:2 6:8 7:2 12:8 15:42 24:2
+funksjonshemmed 15:16
+funksjonshemning 15:16
+funksjonsnedsettels 0:10 4:10 6:8 7:2 8:2 9:8 13:2 15:80 23:8
+funksjonsvarians 4:16 5:2 14:8 15:22 21:2
+funksjonsvariasjon 15:16
fylk 0:2 4:2 6:16 8:2 21:8
+fylkesbibliotek 6:2 10:4
+fylkesdelplan 20:2
fylkeskommun 12:8 16:10 22:8 24:10
fylkeskommunal 12:8 16:2 21:8
+fylkesplan 20:2
+fylkesplanlegging 20:2
+fylkestingsvalg 23:4
fylkesvei 16:2 21:16
+fyringsanlegg 22:2
+fyrlys 21:2
+fyrverkeri 16:8 17:2 22:2
+fysioterapeut 12:26 13:2
+fysioterapi 12:18
+fysisk 6:8 9:16 11:8 12:16 13:8 15:10 17:2 21:2 24:8
færr 0:8 2:8 8:2 16:2 17:4 19:8 20:8
+fødsel 4:2 8:30 12:10
+fødselsattest 23:2
+fødselsnum 23:2
+fødselspeng 2:4 8:4
+fødselspermisjon 4:2 8:2
+følg 0:2 1:16 2:2 3:8 4:2 5:8 8:2 9:8 12:2 13:16 15:10 22:2 23:8 24:4
+følgebevis 15:2
før 5:8 16:10 17:10 20:2
+førarkort 21:4
+føraropplæring 21:2
+førarprøv 21:2
+føreforhold 21:2
+førehandskonferans 20:2
+førehandsstemming 23:2
+førelegg 22:4
+førenamn 8:2 23:2
+førerkort 21:4
+føreropplæring 21:2
+førerprøv 21:2
+føresegn 20:2
+føresett 2:2 8:4
+førskol 7:16
+førskolelær 7:16
+først 0:10 3:16 4:2 6:18 7:10 8:4 12:16
+førstegangskjøp 3:32 20:2
+førstegangstjenest 22:2
+førstegongstjenest 22:2
+førtidspensjon 2:2
+galleri 10:2
+gaming 9:16
+gamlehjem 14:4
gang 7:8 12:8 17:10 20:4 21:34
+gangfelt 21:2
+gangsti 21:2
+gangvei 21:24
+gapahuk 17:4
+garbag 18:16
+gases 16:16
gat 1:8 20:2 21:8
+gatebelysning 21:2
+gatelys 21:2
+gay 1:16
+gebyr 24:20
+gend 1:16
generelt 0:10 7:8 9:2 11:10 12:2 13:8 14:2 17:2
+genetisk 12:4
+genmodifisert 12:2
+genteknologi 12:2
geografisk 0:8 6:8
+geovarm 16:2
gi 0:28 1:16 2:12 3:18 4:18 5:18 6:68 7:8 8:38 9:10 11:10 12:26 13:16 15:10 16:10 17:12 18:10 19:18 20:18 21:10 22:12 23:28 24:4
+gift 12:2 16:8
+giftarmål 8:2
+giftemål 8:2
+giftig 12:2 18:2
+giftinformasjon 12:2
+giftnemnd 19:2
+giftstoff 16:16
gir 0:16 1:4 3:8 4:36 5:46 6:24 7:4 8:12 11:2 12:4 13:16 15:2 16:4 17:14 18:8 19:10 20:8 21:2 22:8
gis 0:6 2:8 4:12 5:2 6:16 7:2 8:10 9:2 12:16 14:2 15:10 16:4 17:2 18:8 20:10 21:8 24:8
+gjeld 0:18 1:2 2:18 3:8 4:2 5:8 6:24 7:20 8:10 9:10 11:10 12:2 13:18 14:2 15:20 16:12 17:16 18:16 19:4 20:12 21:2 22:10 23:2 24:24
+gjeldsrådgivning 2:16
+gjenbruk 5:38 6:6 7:4 8:8 9:4 16:4 17:2 18:328 19:2 20:4 21:2 24:24
gjenbrukes 17:2 18:24 24:2
gjenbruks 9:2 18:16
gjenbruksstasjon 17:2 18:24
+gjenlevend 8:4
+gjenlevendepensjon 2:4 8:4
gjennomfør 4:16 6:2 7:2 13:8 15:2 16:2 18:32 19:2 21:8 24:2
gjenopprett 17:16 20:2
+gjenvinning 18:20
gjenværend 3:2 17:16 20:14 21:8
+gjødsel 17:2 19:2
+gjødsling 17:2 19:2
+glatt 21:4
+global 0:2 4:8 16:16
god 0:53 1:28 2:15 3:24 4:42 5:32 6:120 7:93 8:48 9:73 10:37 11:59 12:60 13:9 14:13 15:14 16:13 17:35 18:2 19:2 20:20 21:20 22:18 23:10 24:13
+godkjenning 7:4
+godsløyv 21:2
+godstransport 21:2
godt 0:20 2:8 3:2 6:2 7:2 8:22 9:8 12:26 13:8 15:2 22:8
+gp 12:16
+gps 12:2
grad 6:8 7:8 8:2 14:8 16:2 18:8 19:2 24:2
+grades 6:16
+gratis 0:2 2:2 4:8 7:16 8:2 9:10 11:2 16:2 17:18 18:10 20:8 21:48 24:2
+grav 8:4
+graveløyv 20:2 21:2
+gravemelding 20:2 21:2
+gravetillatels 20:2 21:2
+gravferd 8:4
+gravferdsstønad 8:2
+gravferdsstøtt 8:2
+gravhaug 10:4
+gravid 4:4 8:16
+gravidit 8:2 12:10
+gravlegging 8:2
+gravlund 8:2
+gravplass 8:2
+gravsted 8:2
+gre 20:16
+greenhous 16:16
+grendehus 10:2
+grendelag 8:8 11:16 23:2
grens 1:2 3:2 6:8 20:16 21:2
+grillplass 17:4
+grund 4:2 5:40 17:2
+grunn 0:8 2:2 3:12 5:4 6:24 7:2 8:6 9:2 10:8 11:8 12:10 13:10 15:4 16:20 17:2 19:16 20:14 21:8 22:8
+grunnbeløp 2:2
+grunnforurensning 16:6 20:6
grunnleggend 20:8 23:2 24:8
+grunnlån 3:2
+grunnpensjon 2:2
grunnprinsipp 0:8 20:8
+grunnskol 0:2 1:2 6:84 7:4 8:10 18:2 19:2 21:8
+grunnskoleopplæring 6:4
+grunnstønad 2:2
+grunnundersøkels 20:2
+grunnundersøking 20:2
+grupp 0:18 4:8 11:12 12:6 13:8 14:2 17:8 22:8
+grusing 21:2
grå 3:8 16:8 17:4 20:2 22:2
+grøn 12:2 16:2 19:2
+grønn 3:2 4:6 5:112 10:8 12:10 16:42 17:20 18:12 19:2 20:54 21:14 24:10
grønnsak 18:8 19:18 20:2
+grøntareal 3:2 12:8 17:8 20:48 21:2
+grøntområd 12:8 16:2 17:12 20:26 21:2
gummigranulat 9:2 16:16 17:2 21:2
gunstig 5:2 11:8 19:8
+gymm 9:16
+gymnastikksal 9:2
gå 5:2 18:16 23:4 24:16
går 0:4 3:16 5:8 6:8 7:8 9:8 16:10 17:4 18:2 19:16 20:2 21:8 23:10 24:10
+gård 19:16
+gårdbruk 19:16
+habilitering 12:24
hag 6:8 19:4 22:8
+hall 9:26 20:2
+hamn 21:4
+hamneavgift 21:2
+hamneves 21:2
+hand 18:16
+handicap 15:16
+handl 5:24 20:24 21:2
handlingsplan 0:4 1:24 18:8
handlingsrom 4:2 6:8 20:2 21:8
+hansbål 17:4
+harassment 6:16
+hat 1:16
+hatkriminalit 1:24 22:2
+hatytring 1:16
+havbruk 17:2
+havn 4:8 5:8 16:18 17:12 21:6 23:2
+havneavgift 21:2
+havneves 21:2
+havvarsel 16:2 22:2
+health 12:48 13:16
+healthcar 12:16
+heft 21:2
+heftels 21:2
+heildøgns 14:2
+hel 2:2 3:8 4:16 6:16 7:8 8:8 9:8 16:20 17:26 18:8 20:2 21:18 23:10
+heldøgns 14:2
helhetlig 8:10 12:4 13:8 16:2 17:8 21:8
+helikopt 17:2 21:4
+helikoptersertifikat 21:2
+help 14:16
+hels 1:2 4:19 6:24 8:69 9:14 10:2 11:23 12:230 13:272 14:47 17:5 24:3
+helsebuss 12:2
+helseekspress 12:2
+helseforetak 12:2
+helseforsikring 12:2
helsefremmend 0:1 1:1 3:1 4:2 6:2 7:9 8:20 9:2 10:1 11:7 12:116 13:100 14:18 15:2 16:1 17:4 19:1 20:1 21:2 22:25 24:1
+helseføretak 12:2
helsehjelp 0:10 4:2 11:2 12:14 13:16
+helsepersonell 1:2 4:2 12:24 13:8 24:2
+helseplag 4:2
+helsestasjon 3:8 8:20 12:14 13:8 20:8
+helsesykeplei 6:10 8:4 12:30 13:8
+helsesøst 6:2 12:18
+helsetilbud 4:2 8:2 12:46 13:26 14:2 17:2
+helsetjenest 4:2 8:2 12:60 13:2
+helsetrygdekort 12:2
+helsetrygdkort 12:2
helseutfordring 0:8 4:8 8:2 12:4 13:20 15:2
helsevern 12:12 13:16 16:2 17:2
helseves 0:8 4:4 6:2 8:6 12:164 13:2 14:18 15:2 17:2 24:4
helsevesen 0:8 6:2 12:10 13:2
helt 3:2 4:8 6:10 7:8 16:8 17:2 20:8 21:2
+heltid 4:16
hensiktsmessig 16:2 17:8 18:8 24:2
hensyn 6:8 15:10 17:10 20:10
hent 7:2 8:2 18:8 22:8 24:2
+heradshus 10:2
+heritag 10:16
+herredshus 10:2
herund 8:4 12:24 13:2
+hets 1:16
hev 0:8 2:2 6:10 7:8 8:10 19:8 20:2
+high 6:16 20:16
+hiking 17:16
hindr 1:8 6:8 7:8 16:2 17:8
+hjelp 2:8 3:8 5:2 7:2 8:4 9:2 11:8 12:12 13:20 14:2 18:8 19:2 22:10
+hjelpemidl 12:8 14:2 15:22
+hjelpestønad 2:2
+hjelpetiltak 0:8 8:2 10:8 14:2 17:2
+hjelpeverg 23:2
+hjelpeverj 23:2
+hjemløs 3:16
+hjemm 1:2 12:38 14:20 15:10 17:8
+hjemmefødsel 12:4
+hjemmehjelp 12:16 14:20
+hjemmekompostering 18:4
+hjemmeleks 6:16
+hjemmesykeplei 12:40
+hjemmetjenest 12:60 13:8 14:74
+hjemmeundervisning 6:4
+hjortevilt 17:2
+hms 4:2
+hmt 4:2
+hodelus 12:2
+hogst 17:24 19:2
hold 0:2 2:8 3:10 4:2 5:16 7:8 9:8 16:2 17:2 18:2 20:2 21:8 23:8
holdes 5:2 9:2 17:8 18:8
holdning 0:2 1:2 4:8 5:2 18:8
holdningskampanj 6:2 12:8 18:8 19:2
+hom 3:32 6:16 12:32 14:48
+homeless 3:16
+homes 3:16
+homework 6:16
+homofil 1:24
+homosexual 1:16
+honnørrabatt 21:2
+hospic 12:24 14:2
+hospital 12:16
+hospitals 12:16
+hour 21:16
+hous 3:32 10:16
+housing 3:64
+hovudlus 12:2
+hudpleievirksomhet 5:4
+hulltakingsvirksomhet 5:4
+human 1:16
+humanetikk 10:16
+huml 17:16
+hund 9:2 17:40
+hundepark 17:16
+hurtigbåt 21:18
+hurtiglading 21:2
+husbank 2:2 3:26
+husbukk 12:2
+husbygging 20:2
+husdyr 17:16 19:16
+husdyrgjødsel 17:2 19:2
+husdyrhold 17:2
husholdning 2:16 3:2 5:2 8:4 16:8 18:16 19:10 20:2 22:8
+huslei 2:4 3:34
+husleiekontrakt 3:2
husleienivå 2:4 3:16
+husleig 3:2
+husleigekontrakt 3:2
+huslån 3:2
+husmorvik 8:2 15:2
husstand 2:4 3:16
husstandsinntekt 2:4 3:16
+husutstikking 20:2
hverandr 3:8 12:8 14:2
hverdag 0:8 4:2 11:4 12:8 13:8
+hvileplass 21:2
hvilk 0:10 2:10 5:8 6:16 13:8 16:2 20:2 21:16 23:2 24:2
hvor 0:2 1:8 3:2 6:8 7:2 8:2 9:8 15:2 16:8 17:2 19:10 21:8 23:8
hvordan 0:4 6:10 7:4 8:2 9:4 11:8 13:8 18:16 19:4 23:8
+hybl 3:16
+hydrog 21:2
+hygi 4:2 6:2 12:2
+hyttebygging 20:2
håndt 12:2 22:24 24:2
håndtering 16:2 17:8 18:2 19:2 20:8
hør 17:8 22:8 24:2
+høring 23:32
+hørselshemmed 15:16
+hørselshjelpemidl 15:2
+høy 0:14 2:10 3:8 4:8 5:16 6:18 7:24 8:2 17:2 18:4 21:8
+høyar 6:2
+høydebegrensing 21:2
+høydebgrensning 21:2
høyest 9:8 16:10 24:2
+høyhus 20:16
+høyrselshjelpemidl 15:2
+høyskol 6:40
+høyskolebibliotek 6:6 10:12
høyt 4:8 6:8 22:8 24:2
+ia 4:4
+ic 9:16
+icc 21:2
+ideell 0:10 3:2 4:8 5:2 7:24 8:4 10:8 11:64 13:8 14:10 23:8
+idrett 0:6 2:6 3:2 6:8 8:17 9:187 10:59 11:42 12:2 13:8 14:3 15:1 16:16 17:28 18:8 20:12 23:4 24:4
+idrettsanlegg 9:32 10:2 11:8 16:2 20:8
+idrettsarrangement 9:2
+idrettsb 9:2
+idrettsforening 9:2
+idrettshall 9:34
+idrettsklubb 9:2
+idrettslag 0:2 8:2 9:44 15:2 18:8
+idrettsplass 9:2
+idrettsutstyr 9:32
igangsett 16:2 17:16 19:2
igj 12:2 17:10 18:8 20:2 22:8
+ildsjel 11:16
+ildsted 22:4
+illness 12:16 13:16
+immigrant 0:16
+immigrants 0:16
+immigration 0:16
imot 0:16 16:2 17:2 20:8 22:2
+incest 22:2
+inclusion 0:16
+incom 2:16
+individstønad 2:2
individuell 6:8 12:2 13:8
+industri 5:24 18:2 20:2
+industry 5:32
+inequality 2:16
inform 22:8 23:8
informasjon 0:2 4:8 8:4 9:4 11:4 12:2 13:16 16:2 17:8 18:24 19:2 23:24 24:2
infrastruktur 5:2 12:8 17:2 20:8 21:4
ing 9:2 11:2 12:8 16:8 20:16 21:2
+inhabitants 23:16
inklud 0:10 4:8 11:2 16:8 24:2
+inkluderand 4:2
+inkluderend 0:26 1:8 2:2 4:102 5:28 6:32 7:2 8:4 9:8 10:2 11:6 12:10 13:2 14:10 15:12 23:16 24:8
+inkludering 0:144 1:26 2:23 3:21 4:57 5:7 6:45 7:21 8:10 9:41 11:13 12:14 13:1 14:1 15:26 19:4 23:17 24:5
inkludert 0:8 8:2 12:16 13:4 15:2
inn 4:8 5:8 8:2 12:8 13:2 16:72 17:4 18:18 19:16 20:10 21:4 24:6
+innbygg 0:10 1:8 5:16 9:2 11:8 12:8 15:8 16:6 17:8 18:32 19:18 20:4 21:10 22:10 23:56 24:4
+innbyggarettighet 23:2
+innbyggarforslag 23:2
+innbyggarrettighet 23:2
+innbyggerforslag 23:18
+innbyggermedvirkning 23:16
+innbyggerpanel 23:16
+innbyggerrettighet 23:4
innebær 16:2 17:2 19:10 20:10
innehold 16:16 18:2 24:2
+inneklim 4:2 6:2 12:2
+innemiljø 4:2 6:2 12:2
innenfor 1:2 4:2 5:18 6:8 16:16 17:4 18:2 19:8 20:2 21:18
+innfartsparkering 21:10
innfør 0:2 1:8 2:8 3:18 5:2 6:32 7:8 8:2 9:2 12:14 13:16 14:2 15:4 16:44 17:32 18:8 19:2 20:6 21:60 22:2 23:10 24:14
innhent 7:2 8:2 18:8 22:8 24:2
+innhold 7:4 16:2 17:2 19:8
+innkjøp 4:14 5:156 12:2 13:8 15:2 16:70 17:8 18:56 19:8 21:30 23:16 24:50
innovasjon 5:16 16:2 18:2
innovativ 3:2 5:18 16:4 18:2 20:16 21:2 23:8
+innrullering 22:2
innsats 0:18 1:8 3:8 8:10 11:2 12:2 13:8
innsatt 8:2 11:8 13:8 22:2
+innsjø 17:16
+innsparing 24:16
+innsyn 23:18
+innsynsrett 23:2
+inntekt 2:40 3:16 4:4 5:8 7:8 8:4 9:8 23:2
+inntektssikring 2:2
+innvandr 0:58 4:32 5:2 6:10 8:8 11:8
+innvandrerråd 0:2 23:24
+innvandring 0:16
+insects 17:16
+insekt 17:16
insentiv 5:8 12:8 16:2
inspirert 0:4 4:4 6:16
instans 6:10 8:12 13:8
institusjon 0:8 11:8 12:8 14:2
integr 4:2 12:16 20:2
+integration 0:16
+integrering 0:142 1:8 3:32 4:60 5:2 6:32 7:26 8:20 9:64 10:12 11:16 19:2 23:16
integreringsdugnad 0:34 1:4 4:32 5:2 6:16 7:8 8:2 10:8 11:18 23:8
integreringstiltak 0:4 9:8 23:8
interess 8:10 9:10 10:4 18:8 19:2
+interessetvist 4:2
+interkommunalt 17:2 18:8 20:2
internasjonal 0:10 2:2 4:2 6:18 8:6 11:4 15:8 16:10 17:2 23:90 24:20
+internasjonalt 21:2 23:16
+international 23:16
+internship 4:16
internt 5:2 16:4 18:8 21:16 24:2
+interpret 0:16
+introduksjonsordning 0:18
+introduksjonsprogram 0:30 6:8
+introduksjonsstønad 2:2
+introduksjonsstøtt 2:2
+invalidepensjon 2:2
invest 3:8 8:2 16:2 18:2 23:2 24:16
+investering 5:2 16:2 18:8 23:2 24:26
+investments 24:16
invit 8:8 11:8
involv 0:4 9:8 19:2 22:8 23:8
+isb 9:16
+ishall 9:2
isi 17:2 18:24
+islam 10:16
ivaret 6:2 12:2 17:8 22:10 23:8
iverksett 1:8 2:8 3:2 8:2 16:2 24:8
+jakt 17:2
+jaktrapportering 17:2
+jegeravgift 17:2
+jegerprøv 17:2
+jegerregist 17:2
+jernb 21:16
jevnlig 5:2 19:8 21:8
+job 4:16
+jobb 0:14 1:12 4:64 5:10 6:8 11:2 15:10 16:8 17:2 23:2
+jobbsøking 4:24 8:2
+jobs 4:32
+jonsokbål 17:4
jord 16:2 17:2 19:24 20:2
+jordbruk 16:2 17:8 19:30
+jordbruksareal 17:2 19:2
+jordbrukstilskot 19:2
+jordbrukstilskudd 19:2
+jordforurensning 16:8 20:8
+jordmor 12:18
+jordmortjenest 12:4
+jordmødr 12:16
+jordras 16:2 22:2
+jordskift 19:2
+jordskred 16:2 22:2
+jordvarm 16:2
+jordvern 19:16
+kakerlakk 12:2
+kalend 12:2
+kalking 17:2
kamp 0:6 1:32 8:2 23:2
+kandidatsøk 4:2
+kansellering 21:4
kantin 12:2 18:8 19:8 24:2
+kantklipping 21:2
kapasitet 0:8 22:10
+karakter 6:36
+karant 12:2
+kart 9:2
kartlegg 0:2 1:8 3:2 4:10 12:10 13:8 16:2 18:8 21:8 24:2
kartlegging 12:2 13:8 17:8
kast 18:16 19:4
+kemn 24:2
+kid 8:16
+kids 8:16
+kildesortering 6:2 7:2 18:44 24:2
+kin 12:16
+kindergart 7:32
+kino 10:18
+kinobillett 10:2
+kirk 4:8 10:48 11:4 12:2 13:8
+kirkegard 8:2
+kirkegård 8:2
+kirkelig 8:4
+kiropraktikk 12:2
+kiropraktor 12:2
+kistegrav 8:2
kjenn 0:42 3:16 4:12 6:10 8:2 11:2 12:12
+kjennemerk 21:2
kjennetegn 0:10 2:10 3:8 4:16 6:8 7:8 8:2
kjent 11:2 12:4 13:8 22:8
+kjetting 21:2
+kjeveortopedi 12:2
+kjæledyr 11:2 17:34 22:8
+kjønn 1:34 6:8 13:2
kjønns 1:10 6:8 13:2
+kjønnsdiskriminering 1:2
+kjønnsidentit 1:16
kjønnsnøytral 1:16
+kjønnssykdom 12:4
kjøp 4:16 5:32 9:2 11:2 13:8 15:4 16:6 17:8 18:40 19:8 20:8 21:10 22:8 23:2 24:18
kjøpes 5:2 13:8 16:10 18:16 24:4
+kjøpsinformasjon 21:4
+kjørekontor 12:2
+kjøresedl 21:2
+kjøretillatels 21:2
+kjøretøy 16:8 21:6 24:2
+kjøretøykontroll 21:6
+kjøretøyregist 21:2
+kjøtt 19:24 24:2
+klag 12:4 20:4
klar 1:2 6:8 12:8 14:2 16:2 20:2 21:8 24:2
+klarspråk 24:16
+klim 1:2 3:4 4:1 5:52 6:17 7:1 9:8 15:8 16:306 17:22 18:21 19:27 20:21 21:65 23:6 24:35
klimabudsjett 16:24 23:4 24:6
+klimadat 16:2
+klimaendring 16:26 20:2 22:2
+klimagass 16:28
klimagassutslipp 16:24 17:2 20:2 23:2
+klimakalkulator 16:2
+klimakris 16:16
+klimakvot 16:2
klimaregnskap 16:24 18:2 23:2 24:4
+klimastatistikk 16:2
+klimasårbarhet 16:4
+klimatilpasning 16:10 20:2 22:2
+klimatilpassing 16:2
+klimatiltak 16:2
+klimautslipp 3:2 16:24
+kloakkavgift 24:2
+kloakkgebyr 24:2
klær 5:2 6:2 8:8 18:10
knutepunkt 3:10 17:2 20:10 21:8
knytt 4:8 5:2 21:8 23:2 24:8
+kognisjon 15:2
kollektivknutepunkt 3:8 17:8 20:2 21:16
+kollektivtilbod 21:2
+kollektivtilbud 3:8 8:2 14:8 15:4 16:2 17:2 21:44
+kollektivtrafikk 3:8 9:2 20:2 21:32
+kollektivtransport 5:2 9:2 14:8 15:4 17:2 20:10 21:148
+kolonnekjøring 21:2
+kolonnekøyring 21:2
+komfyrvakt 12:2
komm 0:20 4:16 6:16 7:2 8:2 10:8 11:2 12:10 13:8 14:10 15:2 16:8 17:20 18:8 19:2 21:26 23:2
+kommersiell 5:2 9:2 10:10 11:8 24:16
+kommmunevalg 23:2
+kommun 0:40 1:68 2:10 3:80 4:158 5:114 6:68 7:2 8:42 9:38 10:16 11:44 12:84 13:40 14:12 15:48 16:188 17:90 18:178 19:74 20:58 21:68 22:68 23:150 24:184
+kommunal 0:4 1:10 2:10 3:78 4:8 5:18 6:4 7:8 8:18 9:4 10:8 11:34 12:28 13:40 14:2 15:8 16:78 18:26 19:8 20:2 21:20 22:10 23:2 24:66
+kommunalt 0:10 1:2 2:12 3:16 4:16 12:8 16:16 17:4 18:8 23:2 24:4
+kommuneansatt 1:8 24:16
+kommunearkiv 10:2
+kommunedelplan 20:2
+kommunekass 24:2
+kommuneplan 9:8 16:2 17:2 20:36 24:2
+kommuneplanbestemmels 20:2
kommunes 0:2 4:2 5:8 15:8
+kommunestyr 8:2 23:32
+kommunestyremøt 23:16
+kommunestyrevalg 23:4
+kommunevalg 23:18
+kommuneøkonomi 4:10 5:52 12:2 13:8 15:2 16:56 17:8 18:32 19:8 21:10 23:14 24:62
+kommunikasjon 15:2
kompensasjon 3:2 4:2 12:8 21:8
kompetans 0:10 1:8 4:24 6:36 7:10 8:28 9:8 10:2 12:16 13:24 14:2 16:2 17:8 18:16 22:8 24:14
kompetanseheving 4:8 6:10 8:10 19:8 20:2 22:2
+kompostering 18:2 19:8
konflikt 0:8 21:8 22:2
konkret 1:8 15:8 24:2
+konkurs 5:2
+konsert 10:16
+konsesjonsfridom 19:2
+konsesjonsfrihet 19:4
+konsulent 24:16
+konsulentbruk 24:16
kontakt 6:2 8:8 12:4 13:16 14:8 15:2 17:2 21:2
+kontantstøtt 8:2
+kontingent 2:2 9:32
+kontroll 1:16 5:4 21:8
koordinator 6:2 8:8 11:8 12:2 13:8
+kor 10:16
+korps 10:16
kors 11:10 12:2 13:8 22:2
+kort 0:4 3:8 4:24 8:4 12:8 14:2 15:4
+kortreist 19:16
+korttidsopphold 15:4
+kosthold 19:20
+kosting 21:2
kraftig 5:2 16:8 18:8 22:2
+krav 0:4 3:4 4:4 5:18 6:8 9:8 16:26 18:8 20:14 21:12 22:2
+kredittopplysning 23:4
+kremasjon 8:2
+kremering 8:2
+krenkels 6:16
krev 3:8 4:10 5:22 8:2 9:16 10:8 16:10 17:8 18:8 20:4 23:4 24:8
kreves 3:2 5:2 16:8 20:8 21:2
+krig 0:8 5:8 22:16 23:2
+krigsinvalidepensjon 2:2
+krigspensjon 2:2
+kriminalit 22:18
+kriminalomsorg 22:2
+kriminell 5:8 22:16 23:2
kris 12:2 16:2 19:2 22:48 24:2
+kriseberedskap 22:16
+krisesent 22:26
krisesituasjon 12:2 16:2 22:32 24:2
+kristendom 10:16
+kristn 10:16
+krl 6:2
kroppspress 6:4 8:8 12:8 18:2
+kulingvarsel 16:2 22:2
+kultur 0:6 2:6 3:8 8:15 9:113 10:113 11:34 14:3 15:1 16:14 17:42 20:4 23:4 24:4
+kulturarbeid 10:16
+kulturarv 10:16
+kulturbygg 10:2
kulturell 10:16 11:2 14:2 17:2
+kulturhus 9:2 10:20 11:8
+kulturlandskap 17:18 19:2 20:2 22:2
+kulturliv 10:16
+kulturminn 10:28
+kulturminnevern 10:2
+kulturskol 9:8 10:24
+kulturtilbod 10:2
+kulturtilbud 9:2 10:44 11:12 14:2 17:2
kun 3:8 5:2 8:2 18:8 22:8 24:2
kunnskap 0:8 1:2 6:42 7:4 8:2 11:2 12:10 13:10 16:2 18:8 19:10 22:8 23:2
+kunst 10:16
+kunstgress 9:18 16:8
+kunstig 9:2 12:2 16:8
+kunstn 10:16
+kurs 0:2 4:18 5:8 7:2 8:4 10:8 11:2 15:4 22:8
+kutt 16:10 20:2 21:10 24:18
+kvalifisering 4:2
+kvalifiseringsprogram 0:18 4:2 7:8
+kvalit 2:2 3:8 5:2 6:8 7:4 8:2 18:8 21:8
+kvinn 0:2 1:36 4:16
kvitt 5:2 18:16
+kvot 16:2
+kyst 21:4
+kystforvaltning 21:2
+kystlinj 20:16
+kystvarsel 16:2 22:2
+køreplan 21:2
+køyrekontor 12:2
+køyreløyv 21:2
+køyreplan 21:2
+køyresetl 21:2
+køyretøy 21:4
+køyretøykontroll 21:6
+køyretøyregist 21:2
+ladeplass 21:2
+ladepunkt 16:8 17:2 21:16
+ladestasjon 21:22
+lading 21:16
+lag 0:10 1:16 6:16 7:10 8:2 11:28 15:8 16:10 17:8 19:2 20:2 24:4
lagr 12:2 16:8 17:2 19:2 20:2 22:16
+lak 17:16
+land 0:8 4:2 5:8 16:8 17:18 18:10 19:8 20:16 23:2
+landbruk 16:4 17:18 19:96 20:10
+landbrukseiendom 19:4
+landbruksvei 19:4 21:4
+landingsløyv 21:2
+landingsplass 21:2
+landingstillatels 21:2
+landkapsvernområd 17:2
+landslid 22:16
+landslides 22:16
+lanes 21:16
lang 12:8 16:2 22:8
langs 9:2 16:2 17:24 19:2 20:2 21:16
langsiktig 1:8 3:8 16:8 24:2
langt 3:4 5:2 6:2 7:24 8:2 16:22 20:8 21:8 24:2
+langtidsopphold 14:4
+languag 0:32 24:16
+langvarig 12:6 13:8 16:10 17:2 22:8
lar 5:2 16:2 18:8 24:8
+lastebil 21:2
lastesykl 5:12 16:2 21:18
+lav 2:32 3:26 4:8 7:8 8:2 9:8 10:8 11:2 12:2 13:8 16:18 20:2 21:8 24:2
+lavinntekt 2:24 8:2
+lavterskeltilbud 8:12 9:8 11:2 12:4 13:32
+lavterskl 10:8 11:2 13:16
+learning 6:16
+leav 4:16 8:16
led 7:8 16:8 24:2
ledd 4:2 5:16
+ledsag 2:2 12:2 15:2
+ledsagerbevis 15:26
+leg 12:16
+legat 6:2
+legeattest 12:4
+legeerklæring 8:2 12:4
+legehjelp 12:2
+legemidl 12:6 13:8 14:2
+legetim 12:4
+legevakt 4:2 12:34
legg 0:2 1:2 3:4 4:42 5:44 6:16 7:8 8:2 9:8 10:40 11:28 12:12 13:8 14:12 15:4 16:20 17:10 18:22 19:32 20:14 21:36 22:10 24:4
legges 12:2 13:8 14:2 16:2 17:2 20:8
+legitimasjon 23:2
+lei 3:42 5:4 9:6 16:8 17:16 18:8 19:8 24:2
+leiebolig 3:24
+leieforhold 3:10
+leiekjør 17:2
+leiekjøring 17:2
+leig 3:2 9:2
+leigeforhold 3:2
+leigekøyr 17:2
+leigekøyring 17:2
+leilighet 3:44 16:2 20:2
+leirras 16:2 22:2
+leirskol 6:16
+leirskred 16:2 22:2
+leisur 9:16
lek 6:24 7:2
+lekeplass 9:36 10:8 11:4 20:8
+leks 6:40 8:2
+leksefri 6:40
+leksehjelp 6:24 8:2
+lending 18:16
leng 0:8 4:2 6:8 8:2 12:4 14:8 23:2 24:8
lengr 0:2 4:2 7:8 8:8 12:2 14:8 17:2 19:8 20:2 23:8
+lesbian 1:16
+lesbisk 1:24
+lesing 10:16
+lessons 6:16
lett 0:2 3:8 5:8 12:26 14:10 15:10 17:8 18:2 19:10 20:2 21:18 22:16 23:16 24:4
lev 2:8 5:10 8:2 17:4 18:16 21:8
+levekostnad 2:16
+levekår 2:48
+leverandør 0:2 4:2 5:24 23:2 24:8
leverans 4:2 5:18 21:8
+levevilkår 2:16
leveår 8:4 12:16
+lgbt 1:16
+lgbtq 1:16
+lhbt 1:24
+lhbti 1:16
+lhbtq 1:16
+library 10:16
+lidels 11:2 12:6 13:42 14:2
+liding 13:2
+lif 4:16 10:16 17:16
ligg 4:2 5:8 7:8 12:2 13:8 16:2 17:2 20:2 21:8
lignend 0:8 5:4 8:2 9:8 10:18 18:16 19:2 24:2
lik 0:4 1:10 2:8 7:8 8:12 9:2 10:10 23:8
+likelønn 1:16 4:4
+likestilling 1:52 12:8 15:8
likestilt 0:2 12:8 16:8 17:2 18:8 23:10
+likeverd 0:12 1:90 3:2 4:24 6:26 10:8 11:2 12:10 13:2 15:20 16:2 22:6
likeverdig 4:2 6:8 11:2 23:8
lilløyplass 6:8 17:10
+limousin 21:2
+lindrend 12:24 14:2
linj 0:2 2:8 8:4 12:4 13:16 23:8
list 0:8 2:2 3:10 6:16 8:2 12:18 13:10 15:4 16:8 19:8 20:2 21:8
+listeforslag 23:2
+litt 18:16
+litteratur 10:16
+littering 18:16
liv 0:2 1:8 4:8 8:2 17:8
+living 2:32 14:16
+livshjelp 12:2
+livskris 13:2
+livsmeistring 13:2
+livsmestring 4:8 13:2
+livsopphold 2:4
+livsoppholdssats 2:4
livssituasjon 4:8 8:2 13:8
+livsstil 12:2
+livssyn 0:2 1:2 10:72 11:2
livssynspolitikk 10:24 11:2 20:2
+local 19:16
+lockout 4:2
+logging 17:16
+logistikk 21:2
+logoped 6:2 7:2
+lokal 0:16 1:10 4:20 5:50 6:8 8:8 9:4 11:18 12:4 13:16 15:8 16:12 17:10 18:30 19:20 20:10 21:2 22:2 23:2
+lokaldemokrati 23:16
+lokalhistorisk 10:2
+lokaliseringstjenest 12:4
+lokalmat 19:16
+lokalprodusert 5:2 19:24
lokalsamfunn 5:8 8:8 16:2 23:10
lokalt 4:16 5:22 8:8 12:8 13:8 16:12 17:2 18:12 20:2 22:2 23:2 24:8
+lokalvalg 8:2 23:24
+lokasjonstjenest 21:4
lommedal 21:16
+loneliness 13:16
+lonely 13:16
+lonesom 13:16
+loppemarked 18:16
+lostjenest 21:4
+lovbrot 22:4
+lovbrudd 22:4
+low 2:16
+luftfart 21:2
+luftfartøyregist 21:2
+luftforurensning 12:2 16:40 21:2
+lufthamn 21:2
+lufthavn 21:2
+luftkvalit 16:18
+lung 17:8 20:18
+lus 12:2
lydforurensning 12:2 16:10 17:8 20:2
+lynvarsel 22:2
+lysanlegg 9:2
+lysløyp 9:2
+lån 2:2 6:2 8:8 9:8 10:8 11:2 17:8 18:2
+lånegjeld 24:16
+lånekass 6:6
+lånekort 10:2
+lås 12:2
+lækjemidl 12:2
+lær 0:2 4:10 6:30 8:8 12:8 16:2 19:8 23:16
+læreplass 0:2 4:30 6:26
+lærertetthet 6:16
læring 6:16 12:8 15:2
+læringssent 6:2 10:4
+lærling 0:2 4:36 5:8
lærlingeplass 4:12 5:2 6:16
+lærlingplass 4:32 5:2 6:2
+lønn 4:54 6:18 24:2
+lønns 4:22 6:10 24:2
+lønnsforhandling 4:4
+lønnsforskjell 1:16
+lønnsgarantiordning 4:4
+lønnsoppgj 4:2
+lønnsoppgjør 4:2
+lønnsregulativ 4:2
+lønnstilskot 4:2
+lønnstilskudd 4:2
løp 0:2 6:8 8:4 9:2 12:16 17:8
+løsemidl 12:2
løsning 4:2 5:24 8:2 11:2 12:8 16:12 17:4 18:4 20:8 21:2 23:16
+løysemidl 12:2
+løyv 5:2
maksgrens 3:4 20:16 21:4
+makspris 7:16
+mangfald 17:2
+mangfold 0:100 1:110 2:23 3:31 4:81 5:5 6:71 7:21 8:12 9:41 10:16 11:13 12:24 13:3 14:3 15:46 16:4 17:44 19:10 22:6 23:17 24:5
mangl 4:2 12:8 18:8 24:4
+manntal 23:2
+manntall 23:2
+manuellterapeut 12:2
+manuellterapi 12:2
+marin 17:12 18:16
+mark 17:52 19:48 20:8 21:2 22:2
+markagrens 17:24 20:2
+markaområd 17:4
+mat 5:4 6:8 7:2 12:10 18:24 19:152 20:2 22:18
material 5:2 16:10 18:24 20:2 24:4
+maternity 8:16
+matjord 19:40 20:4 22:2
matkasting 6:2 7:2 18:16 19:2
+matkultur 19:16
+matlag 22:16
+matlevering 12:2
+matombringing 12:2 14:16
+matombringning 12:2
+matproduksjon 5:4 6:16 7:2 16:6 17:10 18:8 19:202 20:20 22:10
+matsentral 2:16
+matsvinn 18:24 19:2
+matutdeling 2:16
matvan 6:8 7:10 12:2 19:2
+matvar 19:2
+maur 12:2
+mayor 23:16
+meals 6:16 19:16
+meat 19:16
+medbestemmels 4:2 12:8 23:16
medborgerskap 6:2 11:2 23:16
+medisin 12:4 22:8
+medisindispens 12:2
+medisinering 12:2
+medisinutsal 12:2
+medisinutsalg 12:2
+medlemsavgift 9:16
+medmorskap 8:2
+medvirkning 3:8 6:8 8:2 23:70
+meeting 11:16
+meistring 12:2
+mekling 8:2
meld 4:8 6:2 12:8
+melding 4:2 8:2 20:6 22:2
+mellombels 3:6 4:2 21:2
+mellomnamn 8:2 23:2
+mellomnavn 8:2 23:2
+mellomtrinn 6:2
+membership 9:16
men 0:8 3:8 4:2 5:18 6:8 8:2 9:8 13:2 15:2 16:2 19:8 20:12 21:2
mening 0:8 5:8 13:2 15:2 16:2
meningsfull 0:1 1:2 2:5 4:4 6:86 7:65 8:4 9:45 10:27 11:9 12:6 13:9 14:9 16:9 17:15 20:2 23:8 24:3
mennesk 0:10 4:8 12:2 13:12 15:2 16:8 17:2 19:16 23:8
menneskelig 10:2 17:10 22:8
menneskemat 19:16
+menneskerettighet 1:20 16:2 23:2 24:8
mens 0:8 4:2 12:2 22:8
+mental 11:2 12:2 13:56
mentorordning 0:10 1:2 4:8 11:2
+merking 5:2
mest 4:8 7:8 12:2 16:4 17:2 18:8 19:8 21:8 22:8 24:2
+mestring 4:8 6:16 8:10 9:2 11:2 12:2
+metro 21:16
+microplastics 16:16
+middagslevering 14:16
midl 1:8 5:16 8:4 9:8 16:6 20:2 23:10 24:16
+midlertidig 3:6 4:2 21:10
+midwif 12:16
+migration 0:16
+mikromobilit 21:24
+mikroplast 5:2 16:48 17:4 21:4
+militærnekting 22:2
+militært 22:4
+miljø 1:2 4:7 5:34 6:17 7:9 9:10 10:8 11:2 12:4 15:8 16:202 17:20 18:45 19:19 20:13 21:3 22:2 24:33
miljøarbeid 6:8 8:2 16:8 17:2 24:2
miljøfartsgrens 12:8 16:10 17:2 21:2
+miljøgift 5:2 7:8 9:10 10:8 12:8 16:58 17:2 18:8 19:8 24:2
+miljøinformasjon 17:2
+miljøplan 17:2 19:2
+miljøpolitikk 16:16
miljøpris 5:8 16:10
+miljøprogram 17:2 19:2
+miljøsanering 18:2
+miljøsertifisering 5:2
+miljøstasjon 18:10
+miljøterapeut 6:16
+miljøtilskot 16:2
+miljøtilskudd 16:2
+miljøtiltak 16:4 17:2 19:2
+miljøvennlig 3:2 9:8 16:18 21:4 24:2
+miljøvern 16:18 17:2 18:2 20:2
mindr 3:16 4:10 5:18 9:10 12:8 16:22 17:14 18:32 19:22 20:12 21:2 23:2 24:8
+mindreårig 0:2 7:2 8:26 13:8 23:2
+minibuss 21:2
+minnelund 8:2
+minorit 0:16
+minoritet 0:30 1:10 4:8 8:2 23:8
+minorities 0:16
minsk 8:2 9:8 16:2 17:8 19:2 21:8 22:2
minst 0:16 3:2 4:8 5:2 6:8 8:2 11:2 15:2 16:2 18:16 20:8 24:2
minstekrav 3:2 4:2 5:8 20:8 21:2 23:2
+misferd 22:2
+mobbeombud 6:16
+mobbing 6:28 8:2
+mobilfri 6:16
+mobilitetstilbod 21:2
+mobilitetstilbud 21:2
+mobiltelefon 6:16
modell 0:2 4:4 5:2 6:16
+moderasjon 21:2
+monuments 10:16
+mopedførarbevis 21:2
+mopedførarkort 21:2
+mopedførerbevis 21:2
+mopedførerkort 21:2
+mortgag 3:16
+mosjon 9:16 12:10 17:2 21:2
+mosk 10:16
+mosqu 10:16
motarbeid 0:2 1:8 6:2 8:8 16:8 17:10 18:2 20:2 23:2
+moth 8:16
+motorbåt 17:2
+motorferdsel 17:2
+motorsykl 21:2
+motorvogn 21:4
+motorvognavgift 21:2
mottak 4:8 16:2 17:8 18:18
motvirk 0:8 5:8 16:8 17:2 22:2 23:2
mulig 3:8 4:8 5:14 6:10 7:16 8:4 9:10 11:2 16:30 17:10 18:26 19:8 20:2 21:8 24:4
muliggjør 5:12 8:2 12:8 18:10 20:2 21:16
mulighet 0:20 1:12 3:10 4:12 5:16 6:32 7:16 8:14 9:10 10:16 11:4 12:12 13:26 14:8 15:12 16:10 17:12 18:2 20:8 21:16 23:2 24:10
+mulkt 22:2
+multicultural 0:16
+municipal 23:16 24:48
+mus 12:2
+muse 10:18
+museum 10:18
+museums 10:16
+music 10:32
+musikk 9:4 10:22
+musikkskol 9:8 10:8
+muslim 10:32
+muslims 10:16
my 3:8 16:10 17:4 19:8 20:8
+myrvern 17:2
mål 1:8 4:8 5:8 9:8 11:8 16:26 17:2 18:8 21:8 23:2 24:4
målretted 0:8 4:8 8:2 11:2 19:16 20:2 22:2
målsetting 11:8 16:8 17:2
målt 16:16 21:2 23:2 24:4
måt 0:2 1:8 3:10 4:8 8:2 9:8 11:8 14:2 15:2 16:2 17:8 20:8
mått 2:2 12:8 18:8
møbl 5:8 18:10 24:2
+møll 12:2
møt 1:16 4:8 8:2 11:8 15:2 18:8 22:2 23:8 24:8
+møteplass 0:12 3:10 5:4 8:30 9:20 10:24 11:100 12:2 14:4 18:16 20:26 21:2 23:8
nabokommun 16:2 17:8 21:8 22:8
+nabolag 11:16 23:8
+nabovarsel 20:2
+namneendring 8:2 23:2
+narcotics 13:16
+narkotik 13:16
nasjonal 0:12 2:8 16:8 17:2 18:8 23:10 24:2
+nasjonalpark 17:2
+natur 1:2 3:10 5:8 6:8 10:8 12:10 13:8 14:10 15:2 16:44 17:180 18:10 19:10 20:32 21:12 23:2 24:4
+naturbarnehag 7:24 17:2
+naturforvaltning 17:2
naturhus 6:8 17:10
naturlig 16:8 17:8 20:2 21:2
+naturmangfold 17:24
naturområd 5:2 7:8 16:4 17:20 20:8 23:2 24:8
+naturreservat 17:2
naturrestaurering 4:2 5:8 16:8 17:4
naturskog 17:16 20:2
+natursti 17:2
naturverdi 9:2 10:2 11:2 17:180 20:28 21:2 22:2
+naturvern 17:18
+nav 0:2 4:50 6:8
+navigasjon 21:2
+navigering 21:2
+navneendring 8:2 23:2
+nedbygging 3:2 17:10 19:8 20:28
+nedforing 19:2
nedsatt 0:2 1:2 6:8 15:10 23:8
+nedskjæring 24:16
+needs 6:16
+negativ 1:16 13:8 16:10 17:10 20:2 22:2
+neighborhood 11:16
+neighbourhood 11:16
nett 16:2 17:8 20:2 21:16
+nettbrett 6:16
nettsid 15:8 16:2 18:8 19:8 23:2 24:10
nettverk 12:8 17:16 20:2
+next 12:16
+ngo 11:16
+nikotin 12:2
+nitrogenoksid 16:4
+nois 16:16
nok 0:4 4:2 6:10 8:16 12:6 17:2 22:24 23:8
+non 11:16
norg 0:34 4:2 7:2 8:8 12:2
normal 11:8 19:8 24:2
+norskkurs 0:32
+norskopplæring 0:34
+norskundervisning 0:16
+norwegian 0:32
+nox 16:2
+nullutslipp 16:24
nullutslippskjøretøy 5:2 16:16 21:4 24:2
nullutslippsteknologi 5:10 16:4 21:10
nullvisjon 16:8 18:10 19:2 24:2
+numm 23:2
+nurs 12:32
+nursery 7:16
+nurses 12:16
+nursing 12:32 14:16
+ny 3:22 4:20 5:36 7:8 9:16 10:8 14:2 15:2 16:44 17:8 18:4 19:10 20:76 21:50 22:8 24:14
nybygging 9:8 16:2 18:8 20:2 24:2
+nydyrking 17:2 19:2
nyskapend 5:8 16:2 20:2 23:8
nytt 0:8 13:2 15:2 16:10 17:8 18:24 24:6
+nær 3:2 17:2 19:8 20:10 21:8 22:24
nærhet 3:2 16:2 17:10 19:8 20:20 24:8
+næring 4:11 5:154 6:9 7:1 10:8 15:10 16:44 17:8 18:35 19:19 20:45 21:19 24:15
nærings 20:4 21:16
+næringsareal 5:2
+næringsdrivand 5:2
+næringsdrivend 5:10 16:2
+næringsfond 5:2
+næringsklyng 5:10 16:2
+næringsliv 0:14 4:36 5:82 6:26 8:8 11:12 15:2 16:18 18:58 20:10 21:8 24:2
+næringsmidl 19:4
næringsområd 5:8 17:8 20:14 21:10
+næringsplan 20:2
næringspolitikk 4:4 5:66 16:30 20:2 21:2 24:10
+næringsutvikling 5:12 20:16 21:4
+næringsvirksomhet 5:4
+nærmiljø 6:8 7:8 10:8 11:22 16:4 17:2 18:8 20:8
+nærmiljøtilskot 11:2
+nærmiljøtilskudd 11:2
+nærpoliti 22:16
+nødlag 22:16
nødvendig 0:8 4:2 10:8 12:4 20:8 21:2 22:8
+o3 16:2
+oblat 21:2
+ocean 17:16
+odl 19:2
+offentlig 0:10 1:8 3:2 4:24 5:102 6:2 7:8 8:6 9:10 10:18 11:6 12:74 13:20 14:2 15:10 16:78 17:12 18:40 19:16 20:18 21:44 22:8 23:36 24:58
+offerplass 10:4
+old 14:48
+oljefyr 16:2
+ombruk 18:16
omfang 1:8 3:2 12:2 14:8
omfatt 3:8 11:4 20:10
omfattend 1:8 3:4 16:2 17:16 21:8
omgjør 3:2 20:16 21:2
+omkjøring 21:2
+omkøyring 21:2
+omplassering 4:2
+omregistrering 21:2
+omregistreringsavgift 21:2
områd 0:8 3:10 4:8 5:8 6:2 9:4 10:8 11:12 16:18 17:38 18:2 19:2 20:70 21:44 22:10
+områderegulering 20:2
+omsetting 0:4
+omsorg 2:2 4:11 6:4 8:29 9:4 11:1 12:154 13:34 14:29 17:1 24:1
+omsorgsavlasting 15:2
+omsorgsavlastning 15:2
+omsorgsbolig 14:36
+omsorgslønn 2:4 12:4 15:4
omsorgsoppgav 4:8 12:8
+omsorgsovertagels 8:2
+omsorgsovertakels 8:2
+omsorgsovertaking 8:2
+omsorgspeng 2:4 8:4
+omsorgspermisjon 4:2 8:2
+omsorgsperson 2:2 12:24
+omsorgspoeng 2:2
+omsorgsstønad 2:4 12:10 15:2
+omsorgstilbud 12:16
+omsorgstiltak 8:2
+omsorgstjenest 4:2 11:2 12:34 14:16 24:2
omstilling 4:8 5:2 16:10 22:8 24:4
+openhet 23:2
oppdat 3:2 16:4 21:16
+oppdrettsnæring 17:2
+oppfinnels 5:2
+oppfinning 5:2
oppfylt 6:8 7:2 12:2 13:8 15:2
oppfølging 1:8 4:8 6:8 7:2 8:4 12:4 13:8 19:2 22:18
oppgav 4:4 6:8 12:8 22:8 23:8 24:6
opphold 0:10 7:2 8:8 17:2 19:8 22:8
+oppholdsløyv 0:2
+oppholdstillatels 0:10 13:2 15:2
opplev 0:8 6:8 8:2 13:2 15:2
opplysning 9:2 12:8 16:2 17:8
+opplæring 0:4 4:2 5:2 6:100 7:2 8:12 15:2 23:8
+opplæringspeng 8:4
opplæringstilbud 0:2 6:10 8:10
oppmerksomhet 6:10 8:10 12:2 13:8 14:2 16:8 17:2
oppnå 16:8 17:18 20:2
opprett 0:14 2:4 3:8 4:16 5:12 6:2 7:2 8:4 9:6 10:8 11:20 12:12 13:10 16:42 17:46 18:32 19:18 20:18 21:34 22:18 23:34 24:6
opprettels 5:10 16:8 17:2 18:2 21:16 22:2
opprettes 4:8 5:10 15:2 16:16 17:2 18:2 24:2
opprydding 4:2 5:10 11:2 16:2 17:2 18:16
+oppseiing 4:2
+oppsigels 4:2
+oppskyting 22:2
+oppstartsbedrift 4:2 5:24 18:2
oppstå 16:2 17:2 22:16
+opptak 6:10 7:8
+oppvekst 0:19 1:10 2:15 3:8 4:6 6:152 7:77 8:66 9:55 10:27 11:7 12:9 13:9 14:1 15:1 16:9 17:15 20:2 21:8 23:10 24:3
+oppvekstmiljø 0:2 6:2 8:32 23:2
+ordfør 23:16
ordinær 0:2 6:2 7:2 8:8 23:8
+ordning 0:2 1:8 2:2 3:8 5:8 6:16 9:30 10:2 11:8 12:4 13:8 15:10 16:2 17:16 18:24 21:16 22:2 24:2
+oreigning 20:2
organ 6:2 8:2 16:8 23:16 24:2
+organdonasjon 12:2
+organdonor 12:2
+organic 19:32
+organisasjon 0:20 4:26 5:8 6:20 7:2 8:2 9:2 11:86 12:4 13:8 14:2 16:2 17:8 18:8 22:8 23:2 24:2
+organisations 11:16
+organisert 4:16 8:4 9:18 21:8
+orientering 1:16
+orienteringskart 9:2
+orkest 10:16
+oskespreiing 8:2
oslo 0:2 4:16 6:2 16:2 21:16
oslofjord 4:4 5:16 9:6 11:2 16:22 17:170 18:12 19:2 20:4 21:10
+outdoor 17:16
+overdos 13:32
+overflødig 4:4 12:8 20:8 21:2 24:2
overfor 0:2 8:10 12:2 13:8 16:8 22:16 23:16 24:4
+overformynderi 23:2
+overførbar 12:2
+overførlig 12:2
overgang 0:2 6:8 16:8 17:2 20:8 21:16
+overgangsstønad 2:2 8:2
+overgjødsling 17:2
+overgrep 7:4 8:4 12:4 22:92
+overgrepsmottak 12:2 22:10
+overnatting 3:2 9:4 13:8 17:16 22:2
+oversetting 0:2
oversikt 18:8 23:8 24:2
+oversiktsplanlegging 20:2
+oversynsplanlegging 20:2
+overtallig 4:2
+overvaking 23:2
+overvann 16:2 19:2 20:8 22:16
overvåk 16:8 17:4 22:8 24:2
+overvåking 16:8 17:12 22:8 23:2
+overvåkning 16:8 17:2 23:2
+ozon 16:2
+packaging 18:16
+palliativ 12:16
+pandemi 12:2
+panels 16:16
+papirløs 0:24 4:2 12:2
+pappaperm 8:16
+pappapermisjon 4:2 8:2
+parent 8:16
+parental 8:16
+parents 2:16 8:16
+park 17:4 20:24
+parkanlegg 17:4
+parkering 3:4 17:2 20:24 21:30
+parkeringsavgift 16:2 21:18
+parkeringsbot 21:2
+parkeringsgebyr 21:2
parkeringshus 3:2 20:16 21:2
+parkeringskort 21:2
+parkeringsløyv 21:2
parkeringsnorm 3:4 20:16 21:4
+parkeringsplass 3:10 15:2 17:2 20:18 21:30
+parkeringstillatels 21:2
+parking 21:16
+parks 20:16
+parkurs 8:2 15:2
+parsellhag 0:8 6:8 19:36
+part 0:4 4:20 5:8 6:8
+parti 0:18 1:2 2:4 3:44 4:10 5:62 6:74 8:18 9:26 10:8 11:2 12:56 13:36 14:16 15:8 16:66 17:8 18:36 19:36 20:44 21:30 22:4 23:36 24:4
+participation 23:32
+partifinansiering 23:2
+partiprogram 23:2
+partistøtt 23:2
+partnarskap 8:2
+partnarskapsregistrering 8:2
+partnerskap 4:8 5:2 8:2 16:2
+partnerskapsinngåels 8:2
+partnerskapsinngåing 8:2
+partnerskapsregistrering 8:2
+pasient 12:52
+pasienteombod 12:2
+pasientklag 12:2
+pasientombud 12:2
+pasientreis 12:2
+pasientrettighet 12:4
+pasientskadeerstatning 12:2
+pass 23:2
+passasjertransport 21:2
+patent 5:2
+patentbeskyttels 5:2
+patentering 5:2
+patentvern 5:2
+paths 21:16
+patients 12:16
+pavement 21:16
+pay 1:16 4:16
+pedagog 7:16
pedagogikk 6:16 8:2
+pedagogisk 6:4 7:12
+pedestrians 21:16
+pell 16:2
peng 5:16 8:2 9:8 16:4 23:2 24:8
+pension 14:16
+pensjon 2:4 4:16 14:2 24:2
+pensjonist 4:8 14:18 24:2
+pensjonsberegning 2:2
+pensjonsfond 2:2
+pensjonskalkulator 2:2
+pensjonskass 2:2
+pensjonspoeng 2:2
+pensjonsutrekning 2:2
+peopl 8:16 14:32
per 3:4 6:16 8:2 12:2 20:16 21:4
+periodisk 21:6
+periodontitt 12:2
permanent 11:2 17:8 18:8 21:8
+permisjon 4:2 6:2 8:24
+permisjonsordning 4:6 8:8
+permit 20:16
+permittering 4:2
person 0:22 4:34 8:8 10:8 11:2 12:4 13:20 14:2 15:8 16:8 17:2 21:10 23:8 24:2
+personbil 21:18
+persondat 23:2
+personlig 1:2 4:2 12:2 15:48
+personnamn 8:2 23:2
+personnavn 8:2 23:2
+personnum 23:2
+personopplysning 23:4
+personregist 23:2
+personskadetrygd 2:2
+persontransport 21:2
+personvern 23:4 24:24
+pets 17:16
+physician 12:16
+piggdekk 21:10
+piggdekkavgift 21:2
+piggdekkgebyr 21:2
+piggdekkoblat 21:2
+piggdekkpant 21:2
+piggdekkretur 21:2
+places 11:16
+plag 13:16
+plain 24:16
+plan 3:8 8:4 9:2 11:2 12:4 13:24 15:8 17:8 20:10 23:8 24:2
planarbeid 0:12 2:8 9:2 11:8 24:2
planlagt 5:2 18:8 20:2 21:8
planlegg 7:8 17:8 20:4
+planlegging 10:8 15:8 17:8 20:8
+planning 20:16 22:16
+plansamarbeid 20:2
plant 16:8 17:26 20:2 22:2
+plantebasert 19:24
+plantedyrking 17:2 19:2
+plantehels 19:2
+planteproduksjon 17:2 19:2
+plantevern 19:2
+plantevernavgift 19:2
+plantevernmidl 19:4
+plantevernplan 19:2
plass 0:4 1:16 7:26 8:10 9:2 16:10 17:10 18:8 20:2 21:32 23:2 24:8
plassering 2:2 3:8 21:8
+plasseringstiltak 8:2
+plast 4:2 5:8 7:8 9:2 12:2 16:20 17:18 18:8 19:8
+plastic 18:16
+playground 9:16
+playgrounds 9:16
+plei 2:2 12:10 14:4
+pleieavlasting 15:2
+pleieavlastning 15:2
+pleiehjem 14:4
+pleiepeng 8:4
+plukk 9:2 17:16 18:18
+polic 22:16
+poliklinikk 13:2
+politi 0:8 1:18 8:2 11:2 12:2 13:24 21:8 22:26
+politiattest 23:2
+politician 23:16
+politicians 23:16
+politik 0:2 1:8 16:8 23:36 24:2
+politikk 0:2 8:2 11:10 14:8 23:12
+politikontakt 22:16
+politimelding 22:2
+politisak 22:2
+politisk 16:8 23:14 24:2
+pollenallergi 12:2
+pollenvarsel 12:2
+pollenvarsling 12:2
+pollinerend 17:16
+pollution 16:32
+pool 9:32
+poor 2:16
positiv 1:2 3:8 6:10 8:8
potensial 0:2 7:8 19:8 20:2 21:8
+poverty 2:16
+pow 16:32
+pp 6:4 7:4
+ppt 6:10 7:2
praksis 0:2 1:2 4:2 6:16 8:2 15:8 23:8
+praksisplass 0:4 4:42
+praktisk 6:32 8:4 14:4
preg 0:8 20:8
+pregnancy 8:16
+pregnant 8:16
+prejudic 1:16
premiss 8:8 9:2 10:2 17:8 20:2
+preparedness 22:16
+preschool 7:16
+press 6:2 8:8 13:16 18:2
+prevensjon 12:2
+prices 3:16 21:16
+prid 1:16
+prikkbelastning 21:2
+primary 6:16
prinsipp 16:2 19:2 20:16
priorit 0:8 1:8 5:10 8:2 13:8 16:2 18:8 20:8 21:18 22:10 24:6
pris 5:8 9:2 16:2 17:8
+prisøkning 2:16
+privacy 24:16
+privat 0:2 1:2 3:10 4:24 5:6 6:8 7:40 8:2 9:4 11:4 13:8 15:8 16:42 17:10 18:16 20:10 21:12 22:2 23:8
+privatbil 20:8 21:18
+privatfly 21:2
+privatisation 24:16
+privatisering 24:16
+privatization 24:16
+privatskol 6:4
+procurement 5:16
+production 19:16
produksjon 16:26 17:8 18:2 19:8 23:2 24:12
+produksjonstilskot 5:2
+produksjonstilskudd 5:2
produkt 4:2 5:16 16:10 18:40 24:2
+produktmerking 5:2
+produktsikkerhet 5:4
produs 6:8 7:2 19:36 20:2 22:10
profil 5:2 6:8 10:8
+profit 11:16
+property 24:16
prosent 0:8 3:10 4:8 5:8 15:2 16:26 18:8 20:12 21:4 24:2
prosess 3:8 8:8 9:8 16:2 23:4
prosjekt 0:2 1:2 4:18 5:12 16:18 20:2 21:8 24:8
+protection 8:16 16:16 24:16
prøv 0:2 4:12 5:10 6:42 18:2 19:8 21:8 23:8
prøveordning 12:8 13:2 18:8
prøveprosjekt 1:2 4:16 5:4 6:8 18:24 24:2
+prøverørsbefruktning 12:2
+prøverøyrsbefrukting 12:2
+prøverøyrsbefruktning 12:2
+psychologist 13:16
+psykiatri 13:18
+psykiatrisk 12:4
+psykisk 0:8 1:2 4:8 6:12 8:12 9:2 10:2 11:22 12:48 13:270 14:4 15:2 17:4
+psykolog 12:8 13:36
+psykologisk 6:4 7:4
+public 12:16 21:16 22:16 23:16
punkt 0:8 2:2 3:10 6:16 8:2 12:10 13:10 15:4 16:8 19:8 20:2 21:8
+pupil 6:16
+pupils 6:16
+purchasing 5:16
+pyroteknisk 22:2
pådriv 4:8 5:4 16:20 18:8 21:8 22:8 24:2
+pårørend 2:2 7:2 8:4 12:36 13:16 14:8 22:8
+påtaleunnlatels 22:2
+påtaleunnlating 22:2
+quality 16:16
+que 1:16
+racism 1:16
+radicalisation 22:16
+radikalisering 22:16
+radioaktivit 12:2 16:2
+radon 12:2 16:2
+radonmåling 12:2 16:2
+rail 21:16
+railway 21:16
ramm 4:2 8:8 11:8 15:8 16:10 17:2 20:8 23:2 24:2
rammebetingels 0:10 1:2 4:2 5:8 8:2 9:8 10:8 11:26 15:2 18:2
rammevilkår 0:2 1:2 4:8 5:4 10:16 12:8
+rap 22:16
+rapportering 4:2 5:4 6:8 12:8 16:8 23:2 24:20
+ras 22:16
+rasfar 16:2 22:2
+rasism 0:10 1:64 23:4
rask 3:8 4:8 5:2 7:2 8:2 11:2 12:6 13:16 16:2 22:16
raskt 0:2 3:8 6:8 7:2 8:2 12:2 13:8 22:16 24:2
+rasteplass 21:4
+reading 10:16
+recreation 9:16
+recycling 18:16
redus 1:2 4:2 6:18 12:26 13:8 14:10 15:2 16:52 17:12 19:2 20:2 21:12 23:2
redusert 4:16 5:2 15:2 16:24 17:2 18:8 19:2 20:2 23:2
reell 6:8 16:8 20:2 21:2
reelt 1:2 6:8 15:8
+referendum 23:16
reform 3:4 20:16 21:4
+refuge 0:16
+refugees 0:16
regi 3:10 5:2 11:2 12:2 13:24 16:24 18:2 20:2 21:2 22:2 24:4
+regional 20:4
+regionalt 17:2 19:2 21:8 22:2
+regist 4:2
+registrering 21:4
+registreringsforhold 21:4
regl 9:2 17:8 18:8
regul 5:8 16:2 17:8 18:2 20:2 21:8
+regulativ 4:2
+regulering 6:2 12:8 13:8 17:2 19:8 20:18 21:12
+reguleringsbestemmels 20:2
+reguleringsforskrift 20:2
+reguleringsføresegn 20:2
+reguleringsplan 5:2 16:8 20:46
rehabilit 10:2 16:2 17:8 18:10 24:10
+rehabilitation 12:16
+rehabilitering 4:2 12:40 15:2 16:2 18:10 24:10
+rehabiliteringsopphold 14:4 15:4
+rehabiliteringspeng 2:4
+reindrift 19:2
+reingeringshjelp 14:2
+reinhold 4:2 6:2 12:2
+reisebevis 23:2
+reisebillett 21:2
+reisedokument 23:2
+reisegaranti 21:2
+reiseliv 5:16
+reiseløyv 23:2
+reiserett 15:2
+reisetilskot 2:2
+reisetilskudd 2:2
+reiseutgift 2:2
reklam 6:2 11:2 12:8 20:8
rekreasjon 3:2 11:2 17:2 19:2 20:36 21:18
rekreasjons 20:10 21:10
rekreasjonsområd 3:2 17:2 19:2 20:20 21:16
rekrutt 0:4 1:2 4:26 8:8 15:2
rekruttering 0:8 1:4 4:34 5:2 6:8 8:2 11:10 12:2 14:8 15:2 23:8
+relasjon 1:10 6:8 13:2 14:8 22:24
relasjonsmangfold 1:10 6:8 13:2
relevant 4:2 8:2 13:8 23:8
+religion 10:16
+religious 10:16
+removalg 21:16
ren 4:2 5:8 16:8 17:12 20:2
+rengjøringshjelp 14:2
+renhold 4:2 6:2 12:2
+renovasjon 18:18
+renovasjonsavgift 18:10
+renovasjonsgebyr 18:2 24:2
+rent 3:16
+renting 3:16
+repair 18:16
+repar 18:24 24:2
+reparasjon 5:2 6:10 7:2 18:58 21:8 24:4
reparatør 4:2 5:16 18:4 20:2
+repetisjonstjenest 22:4
+resept 12:6 19:4
+reseptbestilling 12:2
+reseptfornyels 12:2
+reseptfornying 12:2
+reservasjon 10:2
+residents 23:16
resirkul 5:2 18:16 20:2
+resirkulering 5:2 18:34 20:2
+responstjenest 12:4
ressurs 0:52 1:8 3:16 4:12 5:2 6:18 8:12 9:2 11:20 12:16 13:8 14:10 16:2 18:16 19:10 21:8 22:10
ressurseffektivit 5:16 18:4
ressurseffektivt 19:16
rest 3:2 17:8 20:12 21:8
restaur 17:40 20:4 22:2
+restriksjonsson 17:2
+retired 14:16
+retirement 14:16
retning 6:10 8:8
rett 0:36 1:2 2:2 3:10 4:46 5:24 6:30 7:22 8:40 9:8 10:40 11:24 12:30 13:24 14:20 15:6 16:16 17:4 18:28 19:24 20:10 21:28 22:8 23:24 24:4
rettighet 0:2 1:2 7:2 8:8 15:8
+returordning 18:6
+retursystem 18:2
+reunification 0:16
+reus 18:16
+rights 1:48
+riksarkiv 10:2
riktig 8:10 9:8 10:2 12:4 14:8
rimelig 3:8 4:2 5:10 9:4 10:2 11:8 16:2 17:8 18:10 20:2
+rink 9:16
+ris 20:16
risiko 12:2 20:2 22:16
+riv 17:16
+rivers 17:16
+rl 6:2
+road 21:48
+roads 21:16
robust 4:2 8:6 12:106 14:16 15:2 17:8 24:2
roll 0:2 4:8 6:2 8:8
romm 1:8 2:4 3:88 5:8 6:10 8:2 9:2 10:8 11:10 12:8 14:2 18:2 20:6 21:8 23:2 24:2
ros 14:8 15:4 21:10
+rott 12:2
+rovdyr 17:2 19:2
+rovdyrerstatning 19:2
+rovdyrskad 19:2
+rovvilt 17:2
+rovvilterstatning 19:2
+rovviltskad 19:2
+rubbish 18:16
+rullestol 15:16
rundt 0:8 5:2 6:18 7:2 8:12 9:2 12:2 13:8 16:2 17:8 18:8 19:2 20:8 21:8 23:2
+rus 8:2 12:14 13:108 14:2
+rusavhengig 1:2 3:2 4:2 8:2 11:2 12:2 13:60
+rusavhengighet 0:8 4:8 13:8 15:2
rusbehandling 12:4 13:16
rusbruk 1:2 3:2 4:2 8:16 9:4 11:2 12:12 13:152 14:2 22:4
+rush 21:16
+rushtidsavgift 21:16
+ruslidels 12:2 13:24 14:2
+rusmidl 1:4 3:2 4:2 8:12 9:2 11:2 12:8 13:152 14:2 22:2 24:2
+rusomsorg 13:16
rusproblem 12:4 13:16
+rusreform 12:2 13:32
rust 0:8 16:8 22:4
+rutebåt 21:2
+ruteinformasjon 21:2
+ruteopplysning 21:2
+ruteplanlegg 21:4
+rutetabell 21:2
+rutetid 21:2
rydd 4:2 5:8 11:4 16:2 17:10 18:8
rykkinn 0:8 3:2 19:2 20:8 21:8
+råd 0:4 2:20 4:8 6:8 9:8 10:2 16:8 17:2 23:12
+rådgiving 2:8
+rådgivning 6:8 8:2 15:2 17:8
rådgivningstjenest 0:2 4:8 6:8 17:8
+rådyr 17:2
+rødlisted 17:16
+rørslehjelpemidl 15:2
+røykeavvenning 12:2
+røykeslutt 12:2
+røykestopp 12:2
+røyketelefon 12:2
+røykfri 12:2
+røyking 12:18
+røykvarsling 12:2
+safety 21:16 22:32
+saksbehandling 24:16
+saksbehandlingstid 24:16
+salary 4:16
salg 5:2 18:16 19:2
+salgsmelding 21:2
+salsmelding 21:2
+salting 21:10
+samarbeid 0:28 4:50 5:28 6:26 7:2 8:10 9:2 11:48 12:44 13:8 14:10 15:2 16:6 17:18 18:48 19:10 21:8 22:20 23:24
+samboerkontrakt 8:2
+samboerskap 8:2
+sambuarkontrakt 8:2
+sambuarskap 8:2
+samei 3:22 16:2 20:8 21:16
+samemanntal 23:2
+samemanntall 23:2
+sametingsvalg 23:4
+samferdsel 3:2 5:2 6:4 8:2 9:2 15:4 16:8 17:10 20:12 21:314 22:2
samfunn 0:28 1:24 2:2 4:2 6:16 7:2 8:6 9:2 10:8 11:2 12:10 13:18 15:44 16:10 17:2 23:2 24:2
+samfunnsdl 9:8 20:4 24:2
+samfunnshus 6:8 10:2 11:18
+samfunnsplan 20:2
+samfunnssikkerhet 22:2 23:2 24:8
+samfunnsstraff 22:2
+samfunnstjenest 12:4 22:4
+samfunnstrygghet 22:2
saml 3:2 17:4 18:16 20:8
+samliv 8:2
+samlivsbrot 8:2
+samlivsbrudd 8:2
+samlivskurs 8:2 15:2
samm 0:18 4:24 5:6 6:4 7:18 8:22 9:8 11:16 12:2 13:8 14:12 15:2 16:8 18:32 19:8 21:16 23:8 24:2
sammenheng 15:8 21:8
sammenhengend 9:2 17:32 20:12 21:8
sammenlign 16:16 21:2 23:2 24:4
+samordn 6:2 9:2 16:8 17:2 18:8 21:8 24:2
+samordning 2:2 9:8
samråd 5:2 9:2 10:8 11:2 16:2 17:8 18:8 24:8
samskaping 4:8 8:8 11:2 12:2 23:8
samspill 0:2 7:8 12:8
+samtaletilbud 13:16
samtidig 3:2 12:10 14:10 16:10 17:4 19:8 20:8 23:2 24:2
+samværsrett 8:2
sandvik 3:2 5:4 16:2 20:28 21:26
sanksjon 16:10 17:8 20:2 22:2
sanksjonering 16:10 17:8 20:2 22:2
+sankthansbål 17:4
+sanntids 21:2
sats 1:2 4:12 6:24 7:8 8:14 9:8 11:8 12:16 14:2 16:10 17:2 19:8 20:2 21:8 22:2
satsing 6:10 8:12 9:4 10:2 11:14 12:18 13:80 14:2 17:2
+scen 10:24 11:2
+scheng 23:2
+school 6:112 7:16 10:16 12:16 21:16
+schoolchildr 6:16
+scoot 21:48
+scooterløyv 17:2
+scre 6:16
+sea 17:16
+second 18:16
+secondary 6:32
+security 2:16 22:16
+seek 0:16
seksualit 1:12 6:16 13:2
+seksuell 1:16 22:18
+seksuelt 12:4
+sektor 0:2 4:12 5:8 8:10 11:34 12:10 14:10 16:10 24:2
selg 18:16 19:4
selskap 5:8 16:2 23:2 24:8
+selskapsvognløyv 21:2
+selvbygg 20:2
+selvforsyning 19:32 20:4
selvforsynt 19:24 20:6 22:2
+selvmord 13:16
+senior 14:16
+seniors 14:16
+seniorsent 11:2 12:4 13:8 14:40
+seniortilbod 14:2
+seniortilbud 14:2
senk 2:6 3:18 7:8 9:2 10:2 11:8 12:2 13:8 16:16 24:2
+sensor 12:2
+sent 11:2 13:2 17:8
sentralt 5:2 16:8 21:8 24:2
+sentrum 0:10 2:2 3:12 6:26 8:12 12:52 13:10 14:16 15:6 16:10 17:4 19:10 20:28 21:12
sentrumsområd 5:6 11:2 18:8 20:16 21:10
+separasjon 8:4
+sertifikat 21:6
+sertifisering 3:8 5:2
+servic 5:2 21:8 22:16
+servicebolig 3:4
+services 24:16
+sesjon 22:2
sett 1:10 2:8 3:14 5:10 6:16 7:2 8:4 12:2 15:2 16:12 17:8 18:8 20:8 21:10 22:8
settes 3:2 6:8 7:2 12:2 15:2 16:2 17:2 20:16 21:2 22:8
+settlement 0:16
+sexual 22:16
+sfo 0:2 2:4 7:74
+shelt 22:48
+shop 5:16
+shopping 5:16
+shops 5:16
+shorelin 20:16
si 0:10 1:8 16:2 17:12 19:8 20:12 23:2
+sick 4:16 12:16
+sidewalk 21:16
+sikkerheitsarbeid 4:2
sikkerhet 21:8 22:8 23:2 24:10
+sikkerhetsarbeid 4:2
sikr 0:38 1:10 2:2 3:28 4:34 5:16 6:60 7:20 8:62 9:26 10:18 11:22 12:84 13:64 14:10 15:22 16:16 17:40 20:20 21:64 22:12 23:10 24:26
sikres 0:2 3:8 4:8 6:2 7:10 8:8 12:2 16:2 18:8
+sikring 22:2
sikt 1:2 4:24 5:2 15:2 17:8 18:16 19:2 20:2
+singl 2:16
+sirkulær 5:12 18:50 20:2 24:2
sirkulært 0:1 1:5 4:81 5:84 6:21 7:2 8:9 9:1 10:4 11:1 12:2 13:4 14:1 15:3 16:38 17:13 18:151 19:85 20:19 21:6 23:7 24:32
+sirkulærøkonomi 5:28 6:10 7:2 18:64 19:2 20:2
+sivilarbeid 22:2
+sivilforsv 22:16
+sivilsamfunn 0:4 1:8 11:24
+siviltjenest 22:4
+sjø 16:10 17:34
+sjøfart 21:2
+sjøfly 17:2 21:2
+sjølvbygg 20:2
+sjømannspensjon 2:2
+sjøsikkerhet 21:4
+sjøvett 21:2
+skad 8:2 9:2 12:2 13:16 14:2 17:4 20:2 22:8
+skadd 17:2
+skadedyr 12:2
+skadedyrbekjempels 12:2
+skadedyrbekjemping 12:2
+skadedyrkontroll 12:2
+skadedyrsbekjempels 12:2
+skadedyrskontroll 12:2
+skadeforklaring 4:2
skadelig 5:2 8:4 9:2 13:24 16:8 17:8
skadevirkning 8:2 9:2 12:2 13:16 14:2
skal 4:8 5:8 11:2 14:8 15:2 18:2 20:2
+skaldyroppdrett 17:2
+skalldyroppdrett 17:2
skap 0:10 3:16 4:2 5:14 6:2 9:2 10:10 11:18 16:2 17:10 19:8 20:10 21:18 23:8
+skatepark 9:32
+skating 9:16
+skatt 24:32
+skattekort 4:2
skatteparadis 5:8 16:2 23:4 24:8
+skeiv 1:16
+ski 9:16
+skianlegg 9:2
+skift 8:6 9:2 16:8
+skiftand 4:2
+skiftend 4:2
+skifterett 8:2
+skiing 9:16
+skileikområd 9:2
+skilekanlegg 9:2
+skilsmiss 8:4
skilting 9:2 17:10 22:8
+skiløyp 9:18
+skipsfart 21:2
skj 0:2 1:8 3:4 7:2 8:10 9:10 10:2 12:8 16:16 17:10 20:28 21:4 22:8 23:4 24:2
+skjenketid 13:16
+skjenking 13:16
+skjermbruk 6:16
+skog 17:18 19:4 22:8
+skogavgift 19:2
+skogbrannfar 16:2 22:2
+skogbrannvarsel 16:2 22:2
+skogbrannvarsling 16:2 22:2
+skogbruk 19:2
+skogbrukstilskot 5:2
+skogbrukstilskudd 5:2
+skogdrift 19:2
+skogfond 19:2
+skogkultur 19:2
+skogsbilvei 19:4 21:4
+skogsdrift 19:2
+skogsvei 19:4 21:4
+skogsvirk 19:2
+skogvei 19:4 21:4
+skogvern 19:2
+skol 0:14 1:6 2:14 3:8 4:10 5:2 6:642 7:34 8:76 9:36 10:6 11:24 12:18 13:18 15:16 16:2 17:2 18:18 19:2 20:10 21:16 23:32 24:4
+skolebibliotek 6:4 10:8
+skolebuss 6:4 21:4
+skolebygg 6:32 11:8
+skolebygning 6:16
+skolebyt 6:2
+skolebytt 6:2
+skoleelev 2:2 6:24 23:2
+skolefritidsordning 7:20
+skolefrokost 6:16
skolegang 0:10 4:2 6:8 7:2 8:10 12:2
+skolegrens 0:2 6:24
+skolehag 6:8 19:18
+skolehelsetjenest 6:12 8:16 12:6
+skolehverdag 6:4
+skolekr 6:18
+skolekrins 6:2
+skoleleg 6:2 12:2
+skolelig 6:4 12:4
+skolelunsj 6:16
+skolemat 6:16
+skolemiljø 6:4
+skolemiljøutvalg 6:4
+skoleskyss 6:4 21:4
+skolestart 6:14 7:8 8:2
+skoletannleg 12:4
+skoletilhørighet 6:2
+skoletilhøring 6:2
+skoletilhøyrsel 6:2
+skoletilknyting 6:2
+skoletransport 6:4 21:4
+skoletur 2:2 6:24
+skoleutvalg 6:4
+skolevalg 6:4
+skolevei 6:8 21:62
+skred 22:16
+skredfar 16:2 22:2
+skredvarsel 16:2 22:2
+skredvarsling 16:2 22:2
+skuterløyv 17:2
+skøyt 9:16
+skøyteb 9:18
slags 5:8 12:2 13:8 16:2
+slektsforskning 10:4
+slektsnamn 8:2 23:2
+slektsnavn 8:2 23:2
slik 1:2 2:8 4:16 5:10 7:2 8:4 9:2 10:8 16:16 17:10 18:10 19:2 20:2 21:8 22:10
slutt 5:2 18:8 21:8
+smil 17:2 19:2
+smitt 12:2
+smittevern 12:4 22:8
+smoking 12:16
små 7:8 8:8 23:2
+småbarn 4:4 6:2 7:32 8:16
småbarnsfamili 4:2 8:10 13:8
+småbåthamn 21:2
+småbåthavn 16:8 17:2 21:2
+småbåtvarsel 16:2 22:2
småjobbsentral 4:16 8:2 13:2
+småvilt 17:2
+småviltjakt 17:2
+snarefangst 17:2
+snow 21:48
+snus 12:18
+snøggbåt 21:2
+snøras 16:2 22:2
+snørydding 21:16
+snøscoot 17:2 21:2
+snøskred 16:2 22:2
+snøskut 17:2 21:2
+so2 16:2
+socc 9:16
+social 1:16 2:16 5:16
+sol 16:32
+solcell 3:2 5:2 16:26
+solenergi 16:18
solidarisk 0:25 1:35 2:3 3:39 4:30 5:2 6:18 7:1 8:11 9:4 10:5 11:47 12:6 14:6 15:14 16:7 17:1 20:12 21:1 22:4 23:44 24:10
+sommerjobb 0:2 4:32 8:2
son 17:8 21:24
+soning 22:2
+sortering 18:16
+sorting 18:32
+sosial 0:10 1:16 3:24 4:24 5:8 6:8 7:2 8:2 10:8 11:12 14:12 16:2 17:2 20:2 23:8 24:2
+sosialfaglig 0:8 6:26 8:2 12:2
+sosialhjelp 2:28 3:2
+sosiallån 2:2
+sosiallær 6:16
+sosialstønad 2:2
+sosialstøtt 2:2
+sosialt 0:2 4:8 5:18 7:8
sosionom 1:8 4:4 12:8 24:2
+spaces 20:16
spar 5:8 16:10 24:2
+special 6:16
+species 17:16
+speech 1:16
+spelavhengighet 13:2
+speleavhengighet 13:2
+spelegalskap 13:2
+spelemidl 11:2
+spesialavfall 18:2
+spesialisthelsetjenest 8:2 12:20
+spesialområd 17:2
+spesialskol 6:4
+spesialtransport 21:2
+spesialundervising 6:2
+spesialundervisning 6:34 7:2 15:2
+spesiell 17:2 19:2
spesielt 0:2 6:16 8:2 16:2 17:4 20:8 22:8
+spillavhengighet 13:2
+spilleavhengighet 13:2
+spillegalskap 13:2
+spillemidl 9:8 11:2 24:2
+spillolj 18:2
+spillvarm 16:2
+sport 9:32
+sports 9:48
+sportsdyr 17:2
+sportsfisk 17:2
+sportsutstyr 9:16
+sporvegsbillett 21:2
+sporvegsrut 21:2
+sporveisbillett 21:2
+sporveisrut 21:2
spr 0:2 2:2 3:16 5:2 9:2 10:8 16:18 18:8 24:2
+sprengstoff 22:2
+språk 0:20 4:8 23:16 24:18
+språkopplæring 0:40 1:2 4:16 6:12 7:8
+språktrening 0:32
+sprøytemidl 16:4 17:8 19:14
spørsmål 0:14 2:8 9:4 11:16 24:2
+st 17:4
stabekk 9:2 12:8 14:2 17:8
+staffing 7:16
stand 3:8 6:8 7:2 8:2 12:2 15:2 19:8 20:2 22:10
+standard 3:8 5:4 6:8 8:2
stans 16:2 17:16 19:10 20:4 21:10
+start 1:10 4:12 5:34 6:12 7:8 10:8 11:2 12:8 18:2 21:8
+startlån 3:42
+startup 5:16
+stat 0:10 1:8 4:8 5:8 6:2 16:8 22:18 23:2 24:4
statlig 5:2 16:24 24:4
+statsarkiv 10:2
+statsborgarskap 23:2
+statsborgerskap 23:2
status 0:8 6:2 8:8 18:2
+stebarnsadopsjon 8:2
sted 0:4 2:8 3:8 5:2 8:10 9:2 10:16 11:2 16:16 17:10 20:2 21:26
+stedsutvikling 3:14 5:6 6:2 7:2 11:2 16:6 17:28 19:2 20:204 21:58
stemm 0:10 2:2 3:12 6:32 8:8 12:10 13:10 15:4 16:8 17:2 19:8 20:10 21:8 23:16
+stemmeberettig 23:2
+stemmefør 23:2
+stemmerett 8:2 23:26
+stemmesedl 23:2
+stemmesetl 23:2
+sterilisering 12:2
sterkt 5:2 17:8 18:8
still 3:4 4:2 5:10 9:8 16:20 18:10 20:20 21:12
stilles 3:2 5:2 9:8 16:10 20:8 21:2
+stilling 0:6 4:56 6:16 7:8 10:2 12:14 13:8 15:2 20:2
stimul 3:10 5:6 6:8 8:2 14:2 16:20 17:12 18:8 19:10 20:18 21:10
stimuler 5:2 17:8 18:8
stimulering 16:10 17:2 19:2 20:8 21:2
+stipend 6:2
+stoff 12:2 16:10 17:10 18:8 19:4
stopp 17:8 19:8 20:2 21:2
stor 3:8 4:2 5:2 6:8 7:8 8:18 12:2 18:10 22:8 23:2 24:16
storsent 5:4 20:16 21:2
+stortingsvalg 23:4
+storvilt 17:2
+storviltjakt 17:2
+straff 12:2 13:8 22:4
+strand 17:16
+strandson 17:8 20:34
strategi 5:8 9:8 11:8 12:2 16:10 24:2
+stre 21:16
+streams 17:16
+streik 4:10 6:2
strekning 20:4 21:24
streng 16:4 17:16 20:10
+stress 13:16
+strålevern 12:2 16:2
+stråling 12:4 16:8
+strøing 21:26
+strøm 5:8 16:34
+strømbrudd 22:16
+strømstans 22:16
+student 3:32 6:16 8:2 12:2 13:8 14:2 20:2
+studentbolig 3:24 20:2
+studentrabatt 21:2
+students 6:16
+studiefinansiering 6:2
+studielån 6:2
+studiepermisjon 4:2
+studieplass 6:2
styrk 0:20 1:12 3:24 4:32 5:10 6:116 7:2 8:48 9:18 10:10 11:12 12:122 13:96 14:12 15:10 16:10 17:22 18:4 19:12 20:2 21:8 22:18 23:20 24:2
styrkes 3:8 12:8 16:2 17:2 19:8
stå 4:8 6:2 9:2 16:2 17:8 21:8 22:8
står 0:10 2:2 3:10 4:16 6:16 8:2 12:10 13:10 15:6 16:18 19:8 20:2 21:8 22:8 24:2
+stønad 2:24 5:2 8:6
størr 0:2 4:2 5:8 6:24 8:2 12:2 14:8 16:12 17:20 18:8 19:4 20:12 21:16 22:8
størst 7:8 8:2 16:2 18:8 24:2
+støtt 0:4 1:8 2:22 3:10 4:8 5:14 6:8 8:14 9:32 10:8 11:28 12:22 13:16 14:2 15:8 16:20 17:14 18:8 19:16 20:10 21:2 22:2
+støttekontakt 15:2
+støtteordning 0:2 2:16 3:4 4:8 8:2 10:4 11:2 14:4 16:20 17:24 18:8 21:24 24:4
støttespill 2:2 3:8 5:2 11:8
+støy 12:2 16:18
+støyforurensning 16:16
+støyklag 12:2 16:2
+støyskjerming 12:2 16:2
+substanc 13:32
+suicid 13:16
+summ 4:16
sunn 12:16 19:10 24:2
+svaksynt 15:16
+svangerskap 8:6 12:10
+svangerskapsavbrot 12:2
+svangerskapsavbrudd 12:2
+svangerskapskontroll 12:2
+svangerskapsomsorg 12:2
+svangerskapspeng 2:4 8:4
+svangerskapspermisjon 4:2 8:2
+svevestøv 16:18
+svoveldioksid 16:2
+svømmeanlegg 17:4
+svømmebasseng 9:4 17:4
+svømmehall 9:52 17:4
+svømmeopplæring 6:16 9:16
+svømming 6:16 9:32
+swimm 9:16
+swimming 6:16 9:32
+syk 12:16
+sykdom 8:4 12:36
+sykebil 12:4
+sykefravær 4:18
+sykefråvær 4:2
+sykehjem 14:54
+sykehjemsopphold 14:6
+sykehjemsplass 12:18 14:34 15:2 24:2
+sykehus 3:2 12:28 20:8
+sykehusbuss 12:4
+sykehusvalg 12:4
+sykemelding 4:20
+sykepeng 2:8
+sykeplei 1:8 4:2 12:32
+syketransport 12:4
+sykkeldeling 21:2
+sykkelfelt 17:2 21:26
+sykkelkart 17:2 21:2
+sykkelløyp 17:2
+sykkelnett 21:16
+sykkelnettverk 21:2
+sykkelparkering 3:2 17:2 20:2 21:26
+sykkelsti 17:6 21:6
sykkelvedlikehold 20:2 21:16
+sykkelvei 16:2 17:4 21:86
sykkelveinett 16:2 21:16
+sykkevei 21:2
+sykl 3:2 5:4 17:2 18:24 20:10 21:78 24:2
+sykling 12:8 17:4 21:28
syklist 6:2 20:2 21:40 22:2
+sykmelding 4:4
+sykmeldt 4:24
synlig 9:8 11:10 12:2 13:8
synliggjør 9:8 11:10 12:2 13:16
+synshemmed 15:16
+synshjelpemidl 15:4
syntetisk 5:2 12:2 16:8 18:8
+syskenmoderasjon 7:2
+sysselsetting 4:40
system 9:2 11:8 17:2 22:8 24:2
sårbar 0:8 5:2 6:10 8:12 13:8 16:2 17:8 23:2 24:8
+særei 8:2
+særeig 8:2
særlig 0:20 2:4 3:10 4:8 5:16 6:42 7:4 8:18 9:8 12:20 13:26 14:2 15:4 16:10 17:6 18:12 19:8 20:20 21:8 22:8 23:2 24:8
+særskild 6:2
+særskilt 0:10 6:2 7:2 8:10 9:8 17:2 20:8
+søk 3:2 5:2 6:4 16:10 24:8
søknad 0:2 3:8 12:8 14:2 24:2
+søpl 9:2 11:2 16:2 17:24 18:42
+søppeltømming 18:2
sørg 0:12 1:22 2:14 3:18 4:18 5:20 6:30 7:50 8:24 9:34 10:10 11:4 12:22 13:24 14:16 15:16 16:80 17:88 18:28 19:26 20:46 21:28 22:62 23:24 24:26
+søskenmoderasjon 7:18
ta 0:66 2:8 3:18 4:14 5:4 6:18 8:2 9:2 10:2 11:10 12:14 13:2 15:10 16:10 17:14 18:8 19:2 20:18 22:18
tak 3:4 5:2 16:10 17:2 19:8 20:18 21:2 23:8 24:2
takl 16:2 19:8 22:8
+takst 21:4
tal 8:4 23:16
+talehjelpemidl 12:2
tank 5:8 6:8 8:2 18:10 19:4 20:2 22:8
+tannbehandling 12:2
+tannhels 12:24
+tannhelsetjenest 12:4
+tannkjøtsykdom 12:2
+tannkjøttsykdom 12:2
+tannleg 12:16
+tannlegevakt 12:2
+tannplei 12:4
+tannregulering 12:2
tar 0:24 2:2 3:8 6:8 14:8 15:2 16:2 17:10 18:2 20:8 24:8
+tariff 0:2 4:18 5:8
+tariffavtal 4:2
tas 0:2 6:8 7:2 8:8 10:8 14:8 15:2 16:2 17:2 19:8 20:2
+tatoveringsvirksomhet 5:4
tatt 0:2 7:2 8:8 16:2 17:2 19:8
+tausheitserklæring 23:2
+taushetserklæring 23:2
+taushetsplikt 23:2
+tax 24:32
+taxes 24:16
+taxi 21:2
+teach 6:32
+teaching 6:16
+teat 10:18
+technology 24:16
+teenag 8:32
+teens 8:16
+tegnspråk 6:8 15:18
+tegnspråktolk 0:2
+teielovnad 23:2
+teieplikt 23:2
+teknisk 6:4 21:6
+teknologi 4:2 5:16 16:10 17:2 24:18
+telerestriksjon 21:4
+telting 17:4
+teltplass 17:4
+temaplan 20:2
+tenants 3:16
+tend 5:16
+tenåring 8:16
+terminal 12:2
+terrenginngrep 20:2 21:2
+terrengkjøretøy 17:2 21:2
+terrengkøyretøy 17:2 21:2
+terror 22:16
+terrorism 22:16
terskl 9:2 10:10 11:10 12:2 13:8
test 4:2 5:10 6:16 18:2 21:8
+tett 4:10 6:4 7:2 8:8 11:2 12:8 13:8 15:2 18:8 20:16 22:8
+tettsted 20:24 21:2
+theat 10:32
+tick 21:16
tid 0:2 3:2 4:10 6:8 12:10 14:8 16:2 17:2 18:8 19:8 20:10 24:6
+tidlegpensjon 2:2
tidlig 0:8 6:2 8:8 11:8 12:4 13:8 21:8 22:2
+tidligpensjon 2:2
+tidsavgrens 2:4
+tidsbegrens 2:4
+tidskonto 4:2 8:2
tilbak 12:2 16:2 17:4 19:8 20:10 21:8 22:8
tilbud 0:8 4:10 6:50 7:8 8:26 9:26 10:2 11:26 12:84 13:42 14:10 15:12 16:2 18:8 19:8 20:10 21:24 22:4 23:2 24:2
tilby 0:12 2:2 3:10 4:48 5:10 6:18 7:16 8:4 9:8 11:8 16:2 18:8 20:8 24:2
tilbyr 5:4 18:16 19:8 20:2 22:2
tilbys 4:2 5:8 6:8 17:2
tildeling 3:8 12:8 14:2 15:4 21:8
tilfell 0:2 6:8 7:2 8:2 16:2 17:8 20:2 22:8
+tilfluktsrom 22:24
tilgang 1:8 2:2 3:8 4:4 5:8 6:32 7:8 8:2 9:12 10:8 11:8 12:18 13:18 17:28 18:8 19:4 20:6 21:2 23:2
tilgengelig 5:2 6:8 9:4 10:18 11:18 12:20 13:10 14:2 15:16 17:10 19:8 20:2 21:8 22:16 23:10 24:14
tilgengeliggjør 10:8 14:2 17:10 18:8 19:2 20:2
+tilgengelighet 15:24 20:2 22:8
tilhørend 18:8 22:8 24:2
tilknytning 9:8 20:2 23:2 24:8
tillat 6:2 16:8 20:2 22:8 23:8 24:2
+tillatels 5:2 17:2 20:10 22:8
tillegg 0:2 2:8 3:8 4:8 7:8 10:8 11:2 12:8 13:2 20:8 24:4
+tilleggstønad 2:4
tilnærming 0:16 11:2
+tilpasning 12:8 14:2 15:18
+tilpass 6:28 7:10 8:2 9:8 10:2 12:16 14:8 15:6 16:8 17:8 20:2 21:10 22:2
tilpassed 0:2 6:8 16:8 20:2 22:2
+tilrettelagd 3:2 9:2 15:6
+tilrettelagt 3:6 4:24 5:2 9:6 14:4 15:10 17:16
tilrettelegg 0:2 1:2 3:2 4:26 5:20 7:8 10:32 11:10 12:12 14:10 15:4 16:8 17:4 18:12 19:24 20:10 21:22 22:8 24:4
+tilrettelegging 4:10 7:8 12:2 15:16
+tilretteleggingstilskot 4:2
+tilretteleggingstilskudd 4:2
+tilsetningsstoff 19:2
+tilsettingsforhold 4:2
+tilsettingskontrakt 4:2
+tilsettingsstoff 19:2
+tilskot 2:2 10:2 14:2 16:6 17:6 19:2
+tilskotsordning 5:2
+tilskudd 0:2 2:4 9:8 10:4 11:16 14:2 16:6 17:6 19:10 20:2 22:2
+tilskuddsordning 2:2 5:4 9:16 10:2 16:10 18:8 19:8 24:10
tilstedeværels 8:10 9:2 11:2 13:8
tilstrekkelig 0:4 6:2 8:16 12:6 14:8 17:8 20:2 22:24 23:8 24:2
+tilsyn 5:4 7:4 22:6
+tilsynsfør 8:4
+tilsynstillegg 2:2
+tiltak 0:30 1:16 2:12 3:4 4:42 5:18 6:2 7:2 8:16 9:8 11:26 12:28 13:32 16:42 17:28 19:4 20:10 21:8 22:16 23:10 24:10
+tiltaksarrangør 4:2
+tim 4:40 9:16 24:2
+tippemidl 11:4
+tjenest 0:10 1:2 4:34 5:34 6:12 7:8 8:20 12:42 13:24 14:20 15:8 16:4 17:8 20:8 22:8 23:2 24:40
+tjenestebevis 22:8
+tjenestepensjon 2:4
tjenestetilbud 0:10 4:2 5:10 6:2 8:8 18:2 20:8
+tjenestetvist 4:4
toalett 1:8 11:2 20:16
+tobacco 12:16
+tobakk 12:18
+tobakksskad 12:2
+toddl 7:16
+tog 16:8 21:18 24:2
+togbillett 21:2
+togrut 21:2
+togtid 21:2
+togtilbud 21:16
+tolk 0:16
+tolketjenest 0:4
+tolking 0:18
+toll 21:32
+tolls 21:16
+tomt 3:16
+tomtefest 3:2
+torgsal 5:2
+torgsalg 5:2
+tourism 5:16
+tourist 5:16
+town 20:16
+trad 4:16 5:16
+traffic 21:16
+trafikantbetaling 21:18
+trafikk 16:10 20:2 21:30 23:2 24:8
+trafikkfarlig 21:16
+trafikkinformasjon 21:4
+trafikklys 21:2
+trafikksignal 21:4
+trafikksikkerheitsplan 21:2
+trafikksikkerhet 21:36
+trafikksikkerhetsplan 21:4
+trafikksikring 21:16
+trafikkstasjon 21:2
+trafikkstøy 12:2 16:2
+trafikkulukk 21:2
+trafikkulykk 21:2
+trails 17:16
+train 21:16
+training 0:16 9:16
+trains 21:16
+trakkemaskin 21:2
+traktor 17:2 21:2
+tramm 21:16
+tramway 21:16
+trans 1:16
transform 3:2 5:2 20:16 21:2
+transgend 1:16
+transit 21:16
+transittmottak 0:2
+translatør 0:2
+transparency 23:16
+transperson 1:24
+transport 5:12 15:4 16:12 21:48
+transportbevilling 21:2
transportform 16:2 18:8 21:10
transporthierarki 16:8 21:8 24:2
+transportløyv 21:2
+transporttilbod 21:2
+transporttilbud 21:2
trapp 4:16 5:2 7:8 11:2 12:12 14:18 15:2 16:16 17:2 24:2
+trash 18:16
+trees 17:16
+trekkoppgav 4:4
treng 1:2 2:8 5:2 6:26 8:10 9:2 10:16 12:16 13:8 14:20 15:8 17:2 18:8 22:8
trengs 10:8 16:4 18:8 20:2 21:16
+trening 4:8 8:2 9:18 12:2 21:8 24:2
+treningstid 9:2
+trikk 21:16
+trikkebillett 21:2
+trikkerut 21:2
+trimm 12:2
trivelig 5:2 16:2 17:2 20:18 21:10
trivsel 5:2 12:2 14:8 20:8 21:2
+tro 10:20
+trossamfunn 0:2 1:2 10:32 20:2
+tru 10:4 17:12
+truckførarbevis 21:2
+truckførerbevis 21:2
+trued 17:2
trussel 12:2 13:8 17:8
+trygd 2:16 3:4
+trygdebolig 3:4
+trygg 0:42 3:26 4:12 5:2 6:14 8:40 9:26 10:6 11:22 12:14 13:8 14:18 16:2 17:8 18:8 20:2 21:42 22:16 23:10 24:2
+trygghet 12:4 22:64
+trygghetsalarm 14:16
+trygghetsarbeid 4:2
tråd 3:8 7:8 9:8 16:10 23:2 24:12
+tråkkemaskin 21:2
+tt 15:10
+tunellbygging 19:2 21:2
+tungtransport 21:2
+tunnelbygging 19:2 21:2
+turbil 21:2
+turbuss 21:2
+turism 5:16
+turistinformasjon 2:2
+turkart 17:2
+turløyp 17:4
+turområd 17:4
+tursti 9:2 17:42
+turvegkart 17:2
+turvei 17:22
+turveikart 17:2
+turvognløyv 21:2
+tvangsekteskap 8:2
tverrfaglig 6:8 8:4 12:10 13:8
tvers 0:6 1:8 4:2 5:8 8:8 11:16 12:10 24:2
+tyndebegrensning 21:2
+tyngdebregrensing 21:2
typ 9:8 16:8 17:4 19:8 20:4
tål 17:2 19:16
tålegrens 1:2 5:8 6:8 16:2 17:4 18:2 19:8
tørk 16:10 22:10
uansett 0:4 2:6 6:24 8:8 9:12 10:4 12:8 21:8 23:10
uavhengig 0:4 2:6 6:24 8:8 9:12 10:4 12:8 17:8 21:8 23:10
ubrukt 3:8 17:2 19:10 20:4 22:8
+ufrivillig 4:26 12:4 14:8
+uføregrad 2:4
+uførepensjon 2:2
+uførestønad 2:8
+uføretrygd 2:4
ulik 0:8 4:24 5:2 6:10 8:2 9:18 10:8 11:42 14:4 16:4 18:16 20:2 21:8 23:8 24:8
+ulikhet 2:60 3:10 7:8 8:6 9:2
+ulovlig 1:2 3:8 13:8 17:8 20:6
+umyndig 23:2
+underground 21:16
+undersøkels 12:2
+undersøking 12:2
+undervisning 1:2 5:2 6:66 7:4 12:8 15:2 17:2 19:4 20:8 21:2
+undocumented 0:16
+unemployed 4:16
+unemployment 4:16
+ung 2:12 4:28 6:22 8:114 9:36 11:12 12:4 13:40 14:2 15:2 22:2 23:10
+ungdom 4:18 8:56 9:2 12:18 13:32 21:8
+ungdomshus 9:2
+ungdomsklubb 9:18
+ungdomskriminalit 22:16
+ungdomspsykiatri 13:2
+ungdomspsykiatrisk 13:2
+ungdomsråd 8:6 11:2 23:40
+ungdomsskol 6:62 8:2 15:2 19:4 23:8
+ungdomssteg 6:2
+ungdomstrinn 6:18
unges 6:8 8:38 9:8 12:28 13:24
+union 4:16
+unions 4:16
+universal 15:16
+universell 0:8 2:2 9:8 10:2 11:2 15:64 20:2 24:2
universelt 15:16 24:2
+universit 6:20
+universitetsbibliotek 6:2 10:4
+university 6:16
unngå 12:2 13:8 20:8
+upp 6:16
+ups 4:2 5:24 18:2
+urban 16:2 19:10 20:26
+urnegrav 8:2
+urnelund 8:2
+us 13:16 20:16
+useriøs 3:8 4:16
+uskift 8:6
ut 7:8 16:2 17:4 19:16 20:2
+utanlandsadopsjon 8:2
utarbeid 0:2 1:16 15:8 16:2 20:2 21:8 24:2
+utbedringslån 3:2
+utbetringslån 3:2
utbygg 3:8 5:2 16:8 20:4
+utbygging 3:6 10:2 16:2 17:24 20:84 22:8
+utdannels 6:16
+utdanning 0:6 1:20 2:4 4:20 5:2 6:464 7:30 8:50 10:2 11:2 12:9 13:2 15:5 16:2 17:2 18:2 23:16 24:2
+utdannings 6:4
+utdanningspermisjon 4:2
+utdanningsstønad 2:2
+utdanningsstøtt 2:2
+uteanlegg 9:10
uteareal 17:8 19:8 20:2
+uteligg 3:16
utenfor 0:2 2:8 3:2 4:8 6:8 8:4 9:8 20:8
+utenforskap 0:58 5:8 6:2 8:8 9:10 11:18 22:2
+utenlandsadopsjon 8:2
+utenlandsk 5:2 16:2 23:8
uteområd 11:8 17:8
+utestenging 0:16
+utfartsparkering 21:2
utfasing 16:16 17:4 19:8 21:2
utfordr 4:2 5:2 16:8 23:8
utfordring 0:6 4:8 6:16 8:4 12:2 13:8 15:2 16:2 21:8 22:8 23:8
utform 12:8 15:16 17:8 24:2
+utforming 15:56 17:8 24:2
utført 2:2 12:8 15:2 24:8
+utjevning 2:16
+utland 16:2 19:2 22:8 23:10
+utlei 3:34 5:2 8:8 9:6 10:2 17:16 19:8 21:8
+utleiebolig 3:10
+utleig 3:2
+utleigebolig 3:2
+utlendingspass 23:2
+utlån 9:12 10:2 16:2 18:16 21:8
+utlånsordning 5:2 16:2 18:24 21:8
+utmark 17:2
utnytt 0:2 3:12 6:8 7:8 8:2 17:6 18:10 19:16 20:26 21:8 24:8
utnyttels 18:2 21:8 24:8
utred 6:8 16:8 17:2 20:2 21:24
utsatt 4:8 6:8 8:12 11:2 12:2 13:8 22:8
+utslipp 16:106 17:8 18:2 20:4 21:10 23:4 24:8
+utslippsfri 16:16
+utslippsløyv 16:4
+utslippstillatels 16:2
+utstilling 10:2
utstyr 5:8 8:2 9:8 10:2 17:8 18:4 21:8
+utstyrsbibliotek 18:16
+utstyrsbod 9:40
utvid 4:2 8:12 12:16 16:8 17:8 18:8 20:2 24:2
utvides 4:2 8:8 16:8 24:2
utvikl 2:2 4:2 5:18 8:2 9:16 12:16 14:2 16:28 17:4 20:16 21:2 23:10 24:2
utvikling 0:2 5:18 9:10 11:8 16:14 17:2 18:8 20:16 21:2 23:8 24:2
+utviklingshemmed 15:16
+utviklingshemning 15:16
+uv 12:6 16:6
+vaccin 12:16
+vaccination 12:16
+vaksin 12:18
+vaksinasjon 12:16
+vaksinasjonskort 12:2
+vaksinasjonssertifikat 12:2
+vaksinering 12:2
+valg 0:2 1:8 6:10 8:2 23:32
+valgdeltakels 23:16
+valgkort 23:2
+valgresultat 23:2
+valkort 23:2
+valresultat 23:2
+vandelsattest 23:2
+vann 16:8 17:26 22:2
+vannavgift 24:2
+vannforurensning 16:4
+vanngebyr 24:2
+vannkraft 16:2
+vannskut 21:2
vanskelig 5:8 16:2 19:2 22:8
+var 0:2 5:8 7:2 8:8 12:2 16:4 17:10 19:8 22:14
+varemerk 5:2
varetransport 5:8 16:10 21:4 24:2
variert 3:10 4:8 5:2 8:2 9:2 12:2 13:8 14:8 17:8 20:16
varig 4:8 11:2 15:2 17:8
+varmepump 3:2 16:10
+varsel 3:8 12:2 16:2
varsl 3:8 17:2 22:8
+varsling 12:4 16:2
+varslingstjenest 22:4
+vartpeng 2:4
+vassavgift 24:2
+vassdrag 17:18
+vassdragsforvaltning 17:2
+vassforurensning 16:2
+vassgebyr 24:2
+vasskraft 16:2
+vasskut 21:2
vedlikehold 3:2 7:8 10:8 12:2 20:10 21:18
+vedomn 16:2
+vedovn 12:8 16:4
+vegbelysning 21:2
+vegdekk 21:2
+veget 19:16
+vegetarian 19:16
+vegetarmat 19:24 24:2
+vegkart 21:2
+veglist 21:2
+veglys 21:2
+vegmelding 21:2
+vegregulering 21:2
+vegstandard 21:2
+vegstenging 21:2
+vehicles 21:16
+vei 0:2 3:8 4:8 8:2 16:2 17:16 20:6 21:106
+veian 19:16
+veiarbeid 21:4
+veiavgift 21:20
+veibelysning 21:2
+veibygging 17:8 19:4 21:6
+veidekk 21:2
+veikart 21:2
+veiledning 0:18 6:16 7:2 8:4 11:2 15:2 19:2 22:8
+veilys 21:2
+veimelding 21:2
+veinett 21:2
+veiprising 21:2
+veiprisning 21:2
+veistandard 21:2
+veistenging 21:2
+veitrafikk 21:2
+veitrafikkulukk 21:2
+veitrafikkulykk 21:4
+veivedlikehold 21:6
vekst 5:8 11:8 16:2 17:8
vekt 0:10 2:2 3:10 4:16 5:18 6:24 7:10 8:14 9:10 11:2 12:4 13:16 14:10 16:18 17:4 18:4 19:8 21:2 22:10 24:2
vektlegg 5:10 7:8 8:2 12:2 13:8 17:2 18:2 19:8
vektlegges 5:8 6:8 7:2 16:2
+vektårsavgift 21:2
velferdsbolig 2:4 3:16
+velferdspermisjon 4:2
+velferdsprofitør 24:16
+velferdsteknologi 12:8 14:18
+velforening 11:16
velg 0:2 1:8 5:2 6:8 8:2 12:16 16:8 17:2 19:2 21:2
+vennskapsby 23:16
+ventelønn 2:2
+ventepeng 2:4
+ventilasjon 4:2 6:2 12:2
+ver 16:2
verd 0:8 5:2 16:2 17:8 23:8
+verdat 16:4 22:2
verdiskaping 5:24 17:2 18:6
+vergemål 23:2
+verjemål 23:2
verk 1:8 2:8 3:2 8:2 21:8
verksted 4:16 5:14 15:4 18:10 20:10 21:2
verktøy 0:8 1:2 4:8 15:8 16:8 22:8 24:4
+vermelding 16:4 22:4
+vern 0:2 3:2 7:2 8:2 12:4 16:2 17:52 19:4 20:24 22:48
+verneombod 4:2
+verneombud 4:2
+verneområd 17:14 20:2
+verneplikt 22:2
+verneverdig 17:2
+verstatistikk 16:4 22:2
+vervarsel 16:2 22:2
+vervarsling 16:4 22:4
+veterinær 19:2
via 3:8 5:2 18:8
vid 2:2 9:16 16:8 17:2 18:8 21:8
+videregåend 0:2 6:90 8:18 18:2 23:8
+videreutdanning 4:2 6:4 7:8
videreutvikl 2:2 3:8 9:16 11:2 12:2 13:8 16:8 21:8
+viels 8:8
+vigsel 8:6
+vigsl 8:2
viktig 3:2 6:8 7:8 8:10 10:8 17:2 20:8 23:10
vilkår 4:16 5:18 8:8 9:2 10:2 15:2 16:2 20:2 24:2
+vilt 17:6
+viltfond 17:2
+viltformål 16:4 17:8
+viltforvaltning 17:2
+viltnemnd 17:2
+viltpåkjørsel 17:2
+viltpåkøyrsel 17:2
+vindkraft 16:18
+vindturbin 16:16
+vindvarsel 16:2 22:2
+vinterdekk 21:2
+vintervedlikehold 21:16
+violenc 22:16
virkemidl 0:10 5:10 6:2 8:8 11:12 12:2 16:2 17:8 18:16 20:2 22:8
virksomhet 0:2 1:16 4:16 5:4 10:8 15:8 16:2 18:8 19:8 20:2 23:2 24:10
vis 0:2 1:8 4:8 8:2 9:8 15:2 16:10 23:2 24:2
+visum 23:2
+vita 4:2
+vitro 12:2
+vocational 6:16
+voksenopplæring 6:20
+voksn 0:6 4:12 6:28 8:20 9:4 11:10 12:2 13:8 14:2
+vold 7:2 8:2 12:6 17:2 22:120
+voldtekt 22:16
+voluntary 11:16
+volunte 11:48
+volunteering 11:16
+vot 23:16
+voting 23:16
+vrakpant 21:2
vurd 0:2 4:8 5:2 6:10 12:2 16:12 18:10 19:2 20:10 21:10 22:8 24:8
+vurdering 6:16
+vurderingsopphold 15:4
+våpenkort 9:2
+våpenløyv 9:2
+våpensøknad 9:2
+våpentillatels 9:2
+våtmarksvern 17:2
+vær 16:2
+værdat 16:2
+værmelding 16:2 22:2
+værstatistikk 16:2
+værvarsel 16:2 22:2
+værvarsling 16:2 22:2
+wages 4:16
+walking 21:16
+war 22:16
+warming 16:16
+wast 18:48
+wat 17:16
+way 21:16
+welfar 2:32 8:16 17:16
+wheelchair 15:16
+wildlif 17:16
+wind 16:32
+wom 1:16 22:16
+woman 1:16
+woods 17:16
+work 4:16 6:16 11:16
+working 4:16
+workplac 4:16
+young 8:16
+youth 8:16 9:16 23:16
yrk 1:10 4:10
+yrkesautorisasjon 4:2
+yrkesfag 0:2 6:40 18:2
yrkesfaglig 0:2 6:16
+yrkesopplæring 0:2 4:2 6:10
+yrkesrelatert 4:2
+yrkesskadedekning 4:2
+yrkesskadeforsikring 4:2
+yrkessykdom 4:4
+yrkestransport 21:2
+yrkesveiledning 6:4
+ytels 2:4 8:8
+yting 2:4 8:8
+ytringsfridom 1:2
+ytringsfrihet 1:4 6:10 16:2 23:8
+zoning 20:16
+åp 7:24
+åpenhet 23:18
åpent 9:8 23:8
åpn 0:8 3:10 5:28 6:8 8:30 9:32 10:14 11:22 14:2 16:2 17:10 18:4 20:26 23:10
åpningstid 0:2 7:8 23:8
år 0:2 2:2 3:8 8:4 10:8 12:2 13:8 15:8 23:8 24:4
året 2:2 6:8 7:2 8:2 9:2 10:8 16:8 17:10
årlig 2:2 5:8 8:2 10:8 15:8 16:2 24:2
+årsavgift 21:2
+æreskultur 1:16
ødelagt 3:10 10:2 17:12 20:10
ødelegg 3:10 16:10 17:6 20:10 24:8
ødeleggels 5:2 16:10 17:10 23:2 24:8
øk 0:18 2:8 4:8 5:16 6:12 7:10 8:8 10:8 11:10 12:26 13:34 14:4 15:2 16:6 17:18 18:34 19:18 20:8 22:24 23:8 24:12
+økologisk 3:8 16:2 17:4 19:40 20:2
+økonomi 2:4 5:18 6:8 9:8 10:2 16:12 18:42 20:2 23:2 24:46
+økonomiplan 24:16
+økonomisk 2:82 3:14 4:2 7:8 8:18 9:10 11:2 12:10 13:8 16:6 17:8 18:16 20:8 21:8 24:2
økosystem 10:2 17:32
økt 0:10 5:8 6:26 7:2 8:2 10:2 11:8 13:2 15:2 18:10 19:8
ønsk 2:2 3:2 4:18 7:8 8:14 9:8 10:2 12:24 14:4 16:8 17:4 19:16 20:10 22:4 24:4
øvr 3:4 20:16 21:4
øyen 9:2 16:2 17:8 21:8`;
