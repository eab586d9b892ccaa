import type { TextsOf } from "#platform/texts/texts.ts";
import type { pagesDe } from "./pages-de.ts";

export const pagesUk: TextsOf<typeof pagesDe> = {
  "directory.help.here": "Допомога",
  "directory.help.title": "Як користуватися цими сторінками?",
  "directory.help.lead": "Реєстрація вам не потрібна. Про все можна запитати й телефоном.",
  "directory.help.find.title": "Щось знайти",
  "directory.help.find.text":
    "Напишіть слово в полі на головній сторінці, краще німецькою: наприклад, «Singen» (спів). Досить одного слова.\nАбо виберіть розділ угорі: «Заняття й зустрічі», «Місця», «Консультації», «Догляд», «Долучитися».",
  "directory.help.day.title": "Шукати за днем і часом",
  "directory.help.day.text":
    "На сторінці «Заняття й зустрічі» виберіть день тижня. У розділі «Інші умови» можна вибрати й час дня.",
  "directory.help.near.title": "Шукати поблизу",
  "directory.help.near.text": "Виберіть свій район у списку або на карті. Карта не обов’язкова: усе є й у списку.",
  "directory.help.keep.title": "Запам’ятати щось",
  "directory.help.keep.text":
    "Відкрийте заняття або зустріч і натисніть «До мого списку». Ваш список міститься в адресі сторінки. Збережіть цю адресу як закладку, тоді ви знову знайдете список.",
  "directory.help.print.title": "Надрукувати",
  "directory.help.print.text":
    "Будь-який список і будь-який запис можна надрукувати. Натисніть клавішу «Strg» (вона ж «Ctrl») і разом із нею «P». На папері буде великий шрифт, без карт і меню.",
  "directory.help.share.title": "Розповісти іншим",
  "directory.help.share.text":
    "Скопіюйте адресу вгорі вікна в повідомлення. Хто її відкриє, побачить той самий список із тими самими фільтрами.",
  "directory.help.letters.title": "Зробити шрифт більшим",
  "directory.help.letters.text":
    "На комп’ютері: натисніть «Strg» (вона ж «Ctrl») і разом із нею клавішу з плюсом. «Strg» і нуль повернуть усе, як було.\nНа телефоні: відкрийте меню програми для інтернету й виберіть розмір шрифту або масштаб.",
  "directory.help.colours.title": "Темне тло",
  "directory.help.colours.text":
    "Сторінки мають такий вигляд, як налаштовано ваш пристрій. Увімкніть на ньому темне оформлення, і ці сторінки теж стануть темними.",
  "directory.help.keyboard.title": "Користуватися без миші",
  "directory.help.keyboard.text":
    "Клавішею Tab ви переходите від посилання до посилання. Клавіша введення відкриває посилання. Перший перехід веде одразу до змісту.",
  "directory.help.wrong.title": "Щось не так",
  "directory.help.wrong.text":
    "Біля кожного заняття й кожного місця є посилання «Щось не так?». Напишіть нам одне речення або зателефонуйте.",
  "directory.help.phone.title": "Зручніше запитати?",
  "directory.help.phone.text": ({ office }) =>
    `Зателефонуйте. Ми допоможемо вам або з’єднаємо вас із найближчим до вас бюро для літніх людей (${office}).`,

  "directory.accessibility.here": "Доступність",
  "directory.accessibility.title": "Наскільки доступні ці сторінки?",
  "directory.accessibility.lead": ({ city }) =>
    `Ця заява стосується довідника міста ${city}. Її основа – закон землі Північний Рейн – Вестфалія про рівноправність людей з інвалідністю (Behindertengleichstellungsgesetz) і постанова землі про доступні інформаційні технології (Barrierefreie-Informationstechnik-Verordnung).`,
  "directory.accessibility.state.title": "Що вже є",
  "directory.accessibility.state.text":
    "Сторінки мають відповідати європейському стандарту EN 301 549 і правилам WCAG 2.2, рівень AA. Вони відповідають їм частково. Чого бракує, написано нижче.",
  "directory.accessibility.tested.title": "Як ми перевіряємо",
  "directory.accessibility.tested.text":
    "Ми перевіряємо самі, коли створюємо сторінки: кожна сторінка працює без JavaScript, з клавіатури й на екрані завширшки 320 пікселів. Програма шукає помилки в заголовках, підписах і контрастах.\nПеревірки незалежною установою та людьми з інвалідністю ще не було.",
  "directory.accessibility.gaps.title": "Чого поки бракує",
  "directory.accessibility.gaps.lead": "Ці перешкоди нам відомі:",
  "directory.accessibility.gaps":
    "Поки немає відео німецькою жестовою мовою.\nСторінку простою німецькою мовою ще не читала перевірна група. Заняття й місця простою мовою не описано.\nПро багато місць невідомо, чи є там вхід без сходинок. Тоді там написано «невідомо».\nКарти спрощено. Усе, що на них показано, є й у списках.\nМи перевірили сторінки ще не з усіма програмами для читання вголос.",
  "directory.accessibility.report.text":
    "Вам щось заважає або вам потрібні відомості в іншому вигляді? Напишіть нам одне речення.",
  "directory.accessibility.enforcement.title": "Якщо ми не змогли допомогти",
  "directory.accessibility.enforcement.nw":
    "Якщо ми не відповімо або наша відповідь не допоможе, ви можете звернутися до омбудсмена землі Північний Рейн – Вестфалія з доступних інформаційних технологій (Ombudsstelle für barrierefreie Informationstechnik). Це безкоштовно. Адвокат вам не потрібен.\nНаглядовий орган землі регулярно перевіряє, чи доступні сторінки державних установ.",
  "directory.accessibility.enforcement.text":
    "Якщо ми не відповімо або наша відповідь не допоможе, ви можете звернутися до органу вашої федеральної землі, який стежить за доступністю (Durchsetzungsstelle). Це безкоштовно. Адвокат вам не потрібен.",
  "directory.accessibility.phone.title": "Зручніше телефоном?",
  "directory.accessibility.phone.text": "Скажіть нам, що вам заважає. Ми й прочитаємо вам уголос те, що ви шукаєте.",
  "directory.accessibility.made":
    "Ця заява ґрунтується на власній оцінці. Місто перевірить її перед публікацією і впише дату.",

  "directory.privacy.here": "Захист даних",
  "directory.privacy.title": "Що відбувається з моїми даними?",
  "directory.privacy.lead": "Ви можете читати тут усе й нічого не повідомляти про себе.",
  "directory.privacy.public.title": "Коли ви читаєте",
  "directory.privacy.public.text":
    "Відкриті сторінки не ставлять файлів cookie. Вони нічого не завантажують із чужих сайтів. Ніхто не стежить за тим, що ви дивитеся.\nВаш список є в адресі сторінки. Щоб ви знову його знайшли, його запам’ятовує і ваш браузер на вашому пристрої: лише коли ви щось позначите й доки ви не очистите список. Ми його не зберігаємо.",
  "directory.privacy.report.title": "Коли ви нам щось повідомляєте",
  "directory.privacy.report.text":
    "Ми зберігаємо ваш текст і, якщо ви хочете, як із вами зв’язатися. Це бачать лише працівники, які опрацьовують повідомлення.\nЩоб ніхто не надсилав повідомлення масово, ми їх рахуємо. Для цього ми зберігаємо контрольне значення вашої інтернет-адреси, а не саму адресу. Через день воно вже не враховується.",
  "directory.privacy.logs.title": "Записи сервера",
  "directory.privacy.logs.text":
    "Якщо щось не виходить, сервер записує номер помилки й місце, де вона виникла. Імен, інтернет-адрес і введених вами даних там немає.",
  "directory.privacy.staff.title": "Коли входять працівники",
  "directory.privacy.staff.text":
    "Для робочого місця працівника потрібен обліковий запис і файл cookie на час роботи. Кожну зміну записують у журнал: що сталося, коли й хто це зробив.",
  "directory.privacy.rights.title": "Ваші права",
  "directory.privacy.rights.text":
    "Ви можете дізнатися, які ваші дані в нас є, виправити або видалити їх і заперечити проти їх обробки. Свою згоду ви можете відкликати будь-коли.\nВи можете подати скаргу уповноваженому із захисту даних вашої федеральної землі (Landesbeauftragte für Datenschutz).",
  "directory.privacy.officer.title": "Хто відповідає?",
  "directory.privacy.officer.open": ({ city }) =>
    `Місто ${city}: адресу відповідальних осіб і уповноваженого із захисту даних ще треба вписати.`,
  "directory.privacy.table.title": "Що ми зберігаємо і як довго",
  "directory.privacy.table.caption": "Які дані зберігаються, навіщо та скільки часу",
  "directory.privacy.table.text":
    "У цій таблиці названо всі дані про людей, для яких у програмі є поле. Перевірка порівнює її з базою даних.",
  "directory.privacy.table.unconfirmed":
    "Цілі, правові підстави та строки – поки пропозиція. Їх має підтвердити служба захисту даних.",
  "directory.privacy.table.data": "Дані",
  "directory.privacy.table.purpose": "Навіщо",
  "directory.privacy.table.basis": "Підстава",
  "directory.privacy.table.period": "Як довго",
  "directory.privacy.table.gone": "Що буде потім",

  "directory.imprint.here": "Вихідні дані",
  "directory.imprint.title": "Хто стоїть за цими сторінками?",
  "directory.imprint.demo": "Це показ із прикладами даних. Це не сайт міста.",
  "directory.imprint.incomplete":
    "Позначені відомості місто має вписати до того, як сторінки стануть загальнодоступними.",
  "directory.imprint.open": "ще треба вписати",
  "directory.imprint.provider": "Власник сайту",
  "directory.imprint.address": "Адреса",
  "directory.imprint.representative": "Представник",
  "directory.imprint.responsible": "Відповідає за зміст",
  "directory.imprint.supervision": "Нагляд",
  "directory.imprint.vatId": "Номер платника ПДВ",
  "directory.imprint.email": "Ел. пошта",
  "directory.imprint.phone": "Телефон",
  "directory.imprint.sources.title": "Джерела",
  "directory.imprint.sources.text":
    "Для кожного заняття й місця на його сторінці названо джерело. Карти й зупинки взято звідси:",
  "directory.imprint.software.title": "Програма",
  "directory.imprint.software.text":
    "Beisammen – вільна програма з ліцензією EUPL-1.2. Будь-яке місто може її використовувати й змінювати.",
};
