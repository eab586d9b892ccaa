import type { TextsOf } from "#platform/texts/texts.ts";
import type { calendarDe } from "./calendar-de.ts";

export const calendarEn: TextsOf<typeof calendarDe> = {
  "offers.calendar.name.all": ({ city }) => `Activities in ${city}`,
  "offers.calendar.name.kept": "My list",
  "offers.calendar.too-many": ({ most }) =>
    `These are more than ${most.toLocaleString("en")} dates. No calendar can take that many. Please choose a district or a topic, for example.`,
  "offers.calendar.way": "Add to my calendar",
  "offers.calendar.way.what": "How subscribing works",
  "offers.leaflet.title": ({ area }) => `${area} on paper`,
  "offers.leaflet.text":
    "All dates of the month in large print, with place, time, price and phone number. To print and pass on. The names of the entries are in German.",
  "offers.leaflet.month": ({ month }) => `${month} (PDF)`,
  "offers.calendar.title": "Dates in your own calendar",
  "offers.calendar.lead":
    "Do you use a calendar on your phone or computer? Then the dates can appear in it by themselves. This is called subscribing to a calendar. It is free.",
  "offers.calendar.chosen.title": ({ what }) => `Your choice: ${what}`,
  "offers.calendar.chosen.all":
    "These are all dates. There are many. It is usually better to choose first: a district, a topic or a place.",
  "offers.calendar.choose": "Choose first",
  "offers.calendar.subscribe": "Subscribe to calendar",
  "offers.calendar.subscribe.text":
    "Your device will ask whether you want to subscribe to the calendar. Say yes. Nothing happens? Then the instructions below will help.",
  "offers.calendar.address": "Address of the calendar",
  "offers.calendar.address.hint": "To copy when your calendar asks for an address or “URL”.",
  "offers.calendar.once": "Download only once",
  "offers.calendar.once.text": "No subscription: the dates come into your calendar once. Changes do not follow.",
  "offers.calendar.qr": ({ address }) => `QR code with the address of the calendar: ${address}`,
  "offers.calendar.qr.text": "Scan with your phone’s camera to get it on your phone",
  "offers.calendar.what.title": "What is a calendar subscription?",
  "offers.calendar.what":
    "Your calendar keeps fetching the dates from us. If a date is moved, it then stands on the new day. If it is cancelled, “Fällt aus” (cancelled) stands in front of it.\n" +
    "The dates are in a calendar of their own beside yours. You can hide it or delete it again. Your own entries stay as they are.\n" +
    "We do not learn who you are. You need no account and no e-mail address. The entries are in German.",
  "offers.calendar.late":
    "Some calendars fetch the dates only once a day. Please call first if you have a long way to go.",
  "offers.calendar.how.title": "How to do it on your device",
  "offers.calendar.how.apple": "iPhone and iPad",
  "offers.calendar.how.apple.steps":
    "Tap “Subscribe to calendar” above.\nTap “Subscribe”, then “Add” or “Done”.\nThe dates are in the app “Calendar”.",
  "offers.calendar.how.android": "Android phone with Google Calendar",
  "offers.calendar.how.android.steps":
    "The app on the phone cannot do it by itself. Once, you need a computer or the browser in “Desktop site” view.\n" +
    "Copy the address of the calendar from this page.\n" +
    "Open calendar.google.com and sign in.\n" +
    "On the left, press the plus sign beside “Other calendars” and then “From URL”.\n" +
    "Paste the address and press “Add calendar”.\n" +
    "After some time the dates appear on the phone too. If not: switch the calendar on in the app under “Settings”.",
  "offers.calendar.how.outlook": "Outlook",
  "offers.calendar.how.outlook.steps":
    "Open the calendar in Outlook.\n" +
    "Press “Add calendar” and then “From internet” or “Subscribe from web”.\n" +
    "Paste the address of the calendar and confirm.",
  "offers.calendar.how.other": "Mac, Thunderbird and others",
  "offers.calendar.how.other.steps":
    "On a Mac, press “Subscribe to calendar” above.\n" +
    "In other programs look for “Subscribe to calendar”, “New calendar on the network” or “Calendar from internet”.\n" +
    "Paste the address.",
  "offers.calendar.end.title": "How to stop",
  "offers.calendar.end":
    "Delete the subscribed calendar in your program. On the iPhone: app “Calendar”, “Calendars” at the bottom, the “i” beside the name, then “Unsubscribe” or “Delete Calendar” at the very bottom.",
  "offers.calendar.phone.title": "Rather on paper or by phone?",
  "offers.calendar.phone.text": "Give us a call. We tell you what is on and help you set it up.",
};
