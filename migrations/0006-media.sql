-- Pictures that the staff looks for and describes anew. Owner: media.

alter table media
  add column version integer not null default 1,
  add column added_by text,
  -- Alternative text, caption and credit, folded.
  add column search_key text not null default '';

-- Near enough to farsi's folding for what is there; a change of a picture folds it exactly.
update media set search_key = translate(
  lower(concat_ws(' ', alt, caption, credit)),
  'يىكۀةأإآئؤ۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩ءـ' || chr(8204),
  'ییکههااایو01234567890123456789'
);
