export const newsletterDeskPath = "/arbeit/rundbrief";
