/** Texts of the panel, by language of the admin panel. */
export const translations = {
  en: {
    'newsroom.shared-names.title': 'Shared names',
    'newsroom.shared-names.none': 'No other entity has these names.',
    'newsroom.shared-names.asking': 'Looking for other entities with these names…',
    'newsroom.shared-names.failed': 'Could not be checked just now.',
    'newsroom.shared-names.shared': '“{name}” is also a name of:',
    'newsroom.shared-names.hint': 'Allowed: the context of a story decides which one is meant.',
  },
  hi: {
    'newsroom.shared-names.title': 'साझा नाम',
    'newsroom.shared-names.none': 'ये नाम किसी और प्रविष्टि के नहीं हैं।',
    'newsroom.shared-names.asking': 'इन नामों वाली दूसरी प्रविष्टियाँ खोजी जा रही हैं…',
    'newsroom.shared-names.failed': 'अभी जाँच नहीं हो सकी।',
    'newsroom.shared-names.shared': '“{name}” इनका भी नाम है:',
    'newsroom.shared-names.hint': 'इसकी अनुमति है: ख़बर का संदर्भ तय करता है कि कौन-सा अर्थ है।',
  },
};
