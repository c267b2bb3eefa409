// Given names common in world news that the lists made from packages lack, in the usual transliterations; typed by hand.

/** Names of women. */
export const worldFemaleNames = `
  oksana olha olena yulia yuliya iryna nataliya natalya svitlana lyudmila yevgenia yevgeniya anastasiya kateryna
  tetiana mariya sofiya viktoriya zhanna darya ksenia kseniya raisa galina valentina zinaida aigul gulnara dinara
  aliya saule malala benazir hina asma sana zainab zeinab khadija khadijah amina aminata mariam maryam soraya shirin
  nasrin narges masih mahsa zahra fatemeh leyla leila emine meral canan hasina khaleda
  indira sonia mamata smriti nirmala pratibha droupadi sushma mayawati priyanka deepika aishwarya shabana arundhati
  chandrika sirimavo imelda corazon leni megawati retno yingluck sirikit michiko masako yuriko sanae seiko naomi
  michelle ngozi ellen joyce samia winnie graca nkosazana thuli phumzile aisha wangari chimamanda dilma cristina
  laura keiko dina xiomara claudia rigoberta jacinda jeanine sanna kaja kersti dalia ingrida maia salome
  zuzana beata hanna ewa ursula annalena marine segolene anne giorgia
`

/** Names of men. */
export const worldMaleNames = `
  volodymyr oleksandr oleksiy serhiy andriy mykola mykhailo mykhaylo petro pavlo vitaliy vitali dmytro yevhen yevgeny
  yevgeniy evgeny denys bohdan ihor yuriy yury yuri valeriy valery viktor vadym oleh anatoliy leonid gennady gennadiy
  arkady dmitry dmitri sergey sergei sergiy aleksei alexei alexey aleksandr nikolai nikolay mikhail vyacheslav
  vladislav yaroslav ruslan ramzan nursultan kassym-jomart emomali gurbanguly islom shavkat ilham heydar nikol serzh
  mikheil bidzina irakli recep tayyip kemal binali ahmet mehmet mustafa abdullah abdallah abdul abdel abdulaziz
  muhammad mohammad mohamed mohammed mohamad mahmoud mahmud ahmad hamid hassan hasan hussein hossein husain saddam
  bashar hafez rafik saad hosni gamal anwar muammar moammar khalifa haidar nouri jalal barham masoud massoud muqtada
  moqtada abdelaziz abdelmadjid abdelfattah fayez yasser yasir ismail khaled khalid yahya marwan tariq tareq osama
  usama ayman ali akbar ruhollah mahmood javad hashim ashraf hamdullah hamed zalmay nawaz asif pervez imran bilawal
  narendra rahul rajiv manmohan amit arvind yogi atal lal jawaharlal mohandas sanjay rajesh suresh ramesh anil
  mahinda gotabaya ranil maithripala rodrigo benigno ferdinand bongbong joko susilo mahathir anwar
  najib prayut thaksin shinzo yoshihide fumio junichiro naoto taro shigeru kofi boutros ban tedros antonio
  cyril jacob thabo nelson desmond emmerson morgan hage uhuru raila mwai yoweri 
  olusegun goodluck muhammadu bola atiku umaru laurent alassane macky abdoulaye idriss mahamat blaise 
  teodoro denis felix joseph salva riek omar abiy meles isaias hailemariam jair luiz lula nicolas hugo
  nayib andres enrique vicente felipe ernesto evo lenin alvaro gustavo ivan pedro
  mauricio nestor alberto sebastian gabriel ollanta alejandro alan mateusz donald jaroslaw lech
  andrzej volodia aleksander milos vaclav petr andrej zoran milorad slobodan radovan ratko 
  edi sali alexis kyriakos antonis mariano matteo silvio giuseppe sergio mario emmanuel francois
  jean-luc jean-marie jean-claude edouard olaf helmut gerhard frank-walter friedrich joschka keir boris rishi
  sanjaya kiran vikram sunil deepak pranab kailash satya sundar
`
