// The class names by which the systems of Iranian newsrooms mark the parts of an article page. The first system
// whose body and headline are both on the page is taken; each selector may match several elements.

export interface PageSystem {
  name: string;
  kicker: string;
  headline: string;
  lead: string;
  body: string;
  date: string;
  code: string;
  section: string;
  tags: string;
}

const TAGS = ".tags a, .tags li, [rel=tag]";

export const PAGE_SYSTEMS: readonly PageSystem[] = [
  {
    name: "nastooh",
    kicker: ".kicker, .item-title .rutitr",
    headline:
      ".item-title h1, h1.title, .item-header h1, h1[itemprop=headline], .item-title .title, span.headline",
    lead: ".introtext, .item-summary .summary, p.summary, .item-summary",
    body: ".item-text, [itemprop=articleBody].item-body, .item-body",
    date: ".item-date, .item-nav .date, .item-time",
    code: ".item-code, .news-code",
    section: "ol.breadcrumb a, .breadcrumb a, .item-service a",
    tags: `section.tags a, ${TAGS}`,
  },
  {
    name: "asam",
    kicker: ".uptitle, .up-title, .up_title, .news-uptitle",
    headline: "h1.title, h1.news-title, .news_title h1, h1",
    lead: ".lead, .news-lead, .news_lead",
    body: "#echo_detail, #echo_details, .echo_detail, #main_ck_editor, .article_body",
    date: "[itemprop=datePublished], [itemprop=datepublished], .news_time, .publish_time, .sec_info time, time",
    code: ".news_id, .news-id, .news_code, .news-code",
    section: ".breadcrumb a, .breadcrumbs a, .service_name a, .sec_info .service",
    tags: `.article_tags li, .article_tag a, .news_tags a, ${TAGS}`,
  },
  {
    name: "iran-samaneh",
    kicker: ".rutitr, .news-rutitr",
    headline: "h1.title, .title h1, h1 .title, .news-title, .title-news, .title_c, h1, .title",
    lead: ".subtitle, .news-subtitle, .subtitle-news, .news_strong, .newspage_subtitle, .content-lead-news, .sub_ax, .subtitle_photo",
    body: ".body, .baznashr-body, .news_album_main_part, .album_content",
    date: ".news_pdate_c, .news_nav.news_pdate_c, .photo_pdate, .news-date, .publish-date, .fa_date, .date-color-news",
    code: ".news_id_c, .news_nav.news_id_c, .news-id, .news_id",
    section: ".news_path a, .news_path2 a, .path_bottom_body a",
    tags: `.tags_title a, .tags_container a, ${TAGS}`,
  },
  {
    name: "microdata",
    kicker: "[itemprop=alternativeHeadline]",
    headline: "[itemprop=headline], h1",
    lead: "[itemprop=description]:not(meta)",
    body: "[itemprop=articleBody]",
    date: "[itemprop=datePublished]",
    code: "[itemprop=identifier]",
    section: "[itemprop=articleSection]",
    tags: `[itemprop=keywords] a, ${TAGS}`,
  },
];

/** Inside a body: what never belongs to the article, by what class names usually call it. */
export const FURNITURE = [
  "script",
  "style",
  "noscript",
  "template",
  "form",
  "nav",
  "aside",
  "button",
  "input",
  "select",
  "textarea",
  "ins",
  "[hidden]",
  "[aria-hidden=true]",
  ...[
    "share",
    "social",
    "related",
    "comment",
    "print",
    "short_link",
    "short-link",
    "shortlink",
    "tinyurl",
    "toolbar",
  ].flatMap((word) => [`[class*=${word}]`, `[id*=${word}]`]),
  ...[
    "tags",
    "tags_title",
    "article_tag",
    "article_tags",
    "sec_info",
    "ads",
    "adv",
    "advertise",
    "tavoos",
    "inline-news-box",
  ].map((name) => `.${name}`),
];
