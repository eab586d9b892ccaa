import type { TextsOf } from "#platform/texts/texts.ts";
import type { pagesDe } from "./pages-de.ts";

export const pagesRu: TextsOf<typeof pagesDe> = {
  "directory.help.here": "Помощь",
  "directory.help.title": "Как пользоваться этими страницами?",
  "directory.help.lead": "Регистрация вам не нужна. Обо всём можно спросить и по телефону.",
  "directory.help.find.title": "Что-нибудь найти",
  "directory.help.find.text":
    "Напишите слово в поле на главной странице, лучше по-немецки: например, «Singen» (пение). Достаточно одного слова.\nИли выберите раздел вверху: «Занятия и встречи», «Места», «Консультации», «Уход», «Участвовать».",
  "directory.help.day.title": "Искать по дню и времени",
  "directory.help.day.text":
    "На странице «Занятия и встречи» выберите день недели. В разделе «Другие условия» можно выбрать и время дня.",
  "directory.help.near.title": "Искать поблизости",
  "directory.help.near.text": "Выберите свой район в списке или на карте. Карта не обязательна: всё есть и в списке.",
  "directory.help.keep.title": "Запомнить что-нибудь",
  "directory.help.keep.text":
    "Откройте занятие или встречу и нажмите «В мой список». Ваш список находится в адресе страницы. Сохраните этот адрес как закладку, тогда вы снова найдёте список.",
  "directory.help.print.title": "Напечатать",
  "directory.help.print.text":
    "Любой список и любую запись можно напечатать. Нажмите клавишу «Strg» (она же «Ctrl») и вместе с ней «P». На бумаге будет крупный шрифт, без карт и меню.",
  "directory.help.share.title": "Рассказать другим",
  "directory.help.share.text":
    "Скопируйте адрес вверху окна в сообщение. Кто его откроет, увидит тот же список с теми же фильтрами.",
  "directory.help.letters.title": "Сделать шрифт крупнее",
  "directory.help.letters.text":
    "На компьютере: нажмите «Strg» (она же «Ctrl») и вместе с ней клавишу с плюсом. «Strg» и ноль вернут всё как было.\nНа телефоне: откройте меню программы для интернета и выберите размер шрифта или масштаб.",
  "directory.help.colours.title": "Тёмный фон",
  "directory.help.colours.text":
    "Страницы выглядят так, как настроено ваше устройство. Включите на нём тёмное оформление, и эти страницы тоже станут тёмными.",
  "directory.help.keyboard.title": "Пользоваться без мыши",
  "directory.help.keyboard.text":
    "Клавишей Tab вы переходите от ссылки к ссылке. Клавиша ввода открывает ссылку. Первый переход ведёт прямо к содержанию.",
  "directory.help.wrong.title": "Что-то не так",
  "directory.help.wrong.text":
    "У каждого занятия и у каждого места есть ссылка «Что-то не так?». Напишите нам одно предложение или позвоните.",
  "directory.help.phone.title": "Удобнее спросить?",
  "directory.help.phone.text": ({ office }) =>
    `Позвоните. Мы поможем вам или соединим вас с ближайшим к вам бюро для пожилых людей (${office}).`,

  "directory.accessibility.here": "Доступность",
  "directory.accessibility.title": "Насколько доступны эти страницы?",
  "directory.accessibility.lead": ({ city }) =>
    `Это заявление относится к справочнику города ${city}. Его основа – закон земли Северный Рейн – Вестфалия о равноправии людей с инвалидностью (Behindertengleichstellungsgesetz) и постановление земли о доступных информационных технологиях (Barrierefreie-Informationstechnik-Verordnung).`,
  "directory.accessibility.state.title": "Что уже есть",
  "directory.accessibility.state.text":
    "Страницы должны отвечать европейскому стандарту EN 301 549 и правилам WCAG 2.2, уровень AA. Они отвечают им частично. Чего не хватает, написано ниже.",
  "directory.accessibility.tested.title": "Как мы проверяем",
  "directory.accessibility.tested.text":
    "Мы проверяем сами, когда создаём страницы: каждая страница работает без JavaScript, с клавиатуры и на экране шириной 320 пикселей. Программа ищет ошибки в заголовках, подписях и контрастах.\nПроверки независимой организацией и людьми с инвалидностью ещё не было.",
  "directory.accessibility.gaps.title": "Чего пока не хватает",
  "directory.accessibility.gaps.lead": "Эти препятствия нам известны:",
  "directory.accessibility.gaps":
    "Пока нет видео на немецком жестовом языке.\nСтраницу на простом немецком языке ещё не читала проверочная группа. Занятия и места на простом языке не описаны.\nО многих местах неизвестно, есть ли там вход без ступенек. Тогда там написано «неизвестно».\nКарты упрощены. Всё, что на них показано, есть и в списках.\nМы проверили страницы ещё не со всеми программами для чтения вслух.",
  "directory.accessibility.report.text":
    "Вам что-то мешает или вам нужны сведения в другом виде? Напишите нам одно предложение.",
  "directory.accessibility.enforcement.title": "Если мы не смогли помочь",
  "directory.accessibility.enforcement.nw":
    "Если мы не ответим или наш ответ не поможет, вы можете обратиться к омбудсмену земли Северный Рейн – Вестфалия по доступным информационным технологиям (Ombudsstelle für barrierefreie Informationstechnik). Это бесплатно. Адвокат вам не нужен.\nНадзорный орган земли регулярно проверяет, доступны ли страницы государственных учреждений.",
  "directory.accessibility.enforcement.text":
    "Если мы не ответим или наш ответ не поможет, вы можете обратиться в орган вашей федеральной земли, который следит за доступностью (Durchsetzungsstelle). Это бесплатно. Адвокат вам не нужен.",
  "directory.accessibility.phone.title": "Удобнее по телефону?",
  "directory.accessibility.phone.text": "Скажите нам, что вам мешает. Мы и прочитаем вам вслух то, что вы ищете.",
  "directory.accessibility.made":
    "Это заявление основано на собственной оценке. Город проверит его перед публикацией и впишет дату.",

  "directory.privacy.here": "Защита данных",
  "directory.privacy.title": "Что происходит с моими данными?",
  "directory.privacy.lead": "Вы можете читать здесь всё и ничего не сообщать о себе.",
  "directory.privacy.public.title": "Когда вы читаете",
  "directory.privacy.public.text":
    "Открытые страницы не ставят файлов cookie. Они ничего не загружают с чужих сайтов. Никто не следит за тем, что вы смотрите.\nВаш список находится в адресе страницы. Чтобы вы снова его нашли, его запоминает и ваш браузер на вашем устройстве: только когда вы что-то отметите и пока вы не очистите список. Мы его не сохраняем.",
  "directory.privacy.report.title": "Когда вы нам что-то сообщаете",
  "directory.privacy.report.text":
    "Мы сохраняем ваш текст и, если вы хотите, как с вами связаться. Это видят только сотрудники, которые разбирают сообщения.\nЧтобы никто не присылал сообщения массово, мы их считаем. Для этого мы сохраняем контрольное значение вашего интернет-адреса, а не сам адрес. Через день оно уже не учитывается.",
  "directory.privacy.logs.title": "Записи сервера",
  "directory.privacy.logs.text":
    "Если что-то не получается, сервер записывает номер ошибки и место, где она возникла. Имён, интернет-адресов и введённых вами данных там нет.",
  "directory.privacy.staff.title": "Когда входят сотрудники",
  "directory.privacy.staff.text":
    "Для рабочего места сотрудника нужна учётная запись и файл cookie на время работы. Каждое изменение записывается в журнал: что произошло, когда и кто это сделал.",
  "directory.privacy.rights.title": "Ваши права",
  "directory.privacy.rights.text":
    "Вы можете узнать, какие ваши данные у нас есть, исправить или удалить их и возразить против их обработки. Своё согласие вы можете отозвать в любое время.\nВы можете подать жалобу уполномоченному по защите данных вашей федеральной земли (Landesbeauftragte für Datenschutz).",
  "directory.privacy.officer.title": "Кто отвечает?",
  "directory.privacy.officer.open": ({ city }) =>
    `Город ${city}: адрес ответственных лиц и уполномоченного по защите данных ещё нужно вписать.`,
  "directory.privacy.table.title": "Что мы храним и как долго",
  "directory.privacy.table.caption": "Какие данные хранятся, зачем и сколько времени",
  "directory.privacy.table.text":
    "В этой таблице названы все данные о людях, для которых в программе есть поле. Проверка сравнивает её с базой данных.",
  "directory.privacy.table.unconfirmed":
    "Цели, правовые основания и сроки – пока предложение. Их должна подтвердить служба защиты данных.",
  "directory.privacy.table.data": "Данные",
  "directory.privacy.table.purpose": "Зачем",
  "directory.privacy.table.basis": "Основание",
  "directory.privacy.table.period": "Как долго",
  "directory.privacy.table.gone": "Что будет потом",

  "directory.imprint.here": "Выходные данные",
  "directory.imprint.title": "Кто стоит за этими страницами?",
  "directory.imprint.demo": "Это показ с примерами данных. Это не сайт города.",
  "directory.imprint.incomplete":
    "Отмеченные сведения город должен вписать до того, как страницы станут общедоступными.",
  "directory.imprint.open": "ещё нужно вписать",
  "directory.imprint.provider": "Владелец сайта",
  "directory.imprint.address": "Адрес",
  "directory.imprint.representative": "Представитель",
  "directory.imprint.responsible": "Отвечает за содержание",
  "directory.imprint.supervision": "Надзор",
  "directory.imprint.vatId": "Номер плательщика НДС",
  "directory.imprint.email": "Эл. почта",
  "directory.imprint.phone": "Телефон",
  "directory.imprint.sources.title": "Источники",
  "directory.imprint.sources.text":
    "У каждого занятия и места на его странице назван источник. Карты и остановки взяты отсюда:",
  "directory.imprint.software.title": "Программа",
  "directory.imprint.software.text":
    "Beisammen – свободная программа с лицензией EUPL-1.2. Любой город может её использовать и изменять.",
};
