/** Words of medicine, exams and applications that a general dictionary lacks, written for this project. Lower case. */
export const FIELD_WORDS: readonly string[] = `
lockdown lockdowns asthmaticus olds percuss percussed percussing enrol enrols titration titrations statin statins oud oud's cyber van der den von bin ibn al el titrate titrated titrating spina bifida peripartum abg acanthosis acetaminophen acls acgme afebrile albuterol amoxicillin anasarca anesthesiologist anesthesiology angioedema angiography antenatal
anticoagulant anticoagulants anticoagulation antiepileptic antihypertensive antihypertensives antimalarial antiretroviral antiretrovirals apgar arrhythmia arrhythmias ascites asystole atenolol atorvastatin
attending's attendings auscultate auscultated auscultating auscultation autoimmune azithromycin backpain bcg bedbound bilirubin biopsied bipap bloodwork
bls bmi bpm bronchiectasis bronchiolitis bronchodilator bronchodilators bronchoscopy cabg cannula cannulas cannulate cannulated cannulation captopril carbapenem cardiologist
cardiomegaly cardiomyopathy cardioversion cardioverted caregiver caregivers carvedilol catheterization cefazolin cefepime ceftriaxone cellulitis chemo chemotherapy chlorhexidine cholangitis
cholecystitis cholera ciprofloxacin cirrhotic clinician clinicians clinicopathological clopidogrel coarctation coagulopathy colonoscopies colonoscopy comlex comorbid comorbidities comorbidity compressions
contraindicated contraindication contraindications copd counseled counseling covid cpap cpr creatinine crackles crohn's croup cth ctpa cyanosed cyanosis cyanotic
cyclophosphamide cytopenia cytopenias debrided debridement debrief debriefed debriefing debriefs decompensate decompensated decompensating decompensation deescalate dehydration deliverables delirious dengue
desaturated desaturating desaturation dexamethasone dialyzed diastolic differentials digoxin diuresed diuresis diuretic diuretics dka doxycycline dysarthria dyslipidemia dysmorphic
dyspnea dyspneic dysuria ecfmg echocardiogram echocardiograms echocardiographic echocardiography eclampsia ecg ehr ekg electrolyte electrolytes electronically emr
enalapril encephalopathy endocarditis endocrinologist endocrinology endoscopies endoscopy endotracheal enoxaparin epidemiologist epidemiology epinephrine epigastric eras erythema erythrocyte
escitalopram esophageal ethambutol etiologies etiology exam examinee exertional extern externs externship externships extubate extubated extubation exudative failsafe febrile
fentanyl ferritin fetal fibrillation fibroscan fibrosis fistula flowsheet followup fontanelle fontanelles formulary fundoscopy furosemide gastroenteritis gastroenterologist
gastroenterology gastrointestinal gentamicin geriatric geriatrician geriatricians geriatrics gestational glasgow glomerulonephritis glucometer glucometers glycemic gmc guillain handoff handoffs
handover handovers haloperidol handwashing hba1c healthcare heatstroke helminth hematemesis hematocrit hematologic hematologist hematology hematoma hematuria hemiparesis hemodialysis
hemodynamic hemodynamically hemodynamics hemoglobin hemoglobinopathies hemoglobinopathy hemolysis hemolytic hemophilia hemoptysis hemorrhage hemorrhagic heparin hepatologist hepatology hepatomegaly hepatosplenomegaly
herniation histopathology hospitalist hospitalists hydrocephalus hydrocortisone hydroxychloroquine hydroxyurea hyperbilirubinemia hyperglycemia hyperglycemic hyperkalemia hyperlipidemia hypernatremia hypertension hypertensive
hyperthyroidism hypocalcemia hypoglycemia hypoglycemic hypokalemia hyponatremia hypotension hypotensive hypothermia hypothyroidism hypovolemic hypoxemia hypoxemic hypoxia hypoxic ibuprofen
icterus icu ileus img imgs immunization immunizations immunocompromised immunodeficiency immunologist immunology immunosuppressed immunosuppression immunosuppressive inhaler inhalers inotropes
inpatient inpatients instructorship insulin intensivist intensivists interfacility internist internists interprofessional interdisciplinary interventional intracranial intramuscular intraosseous
intrathecal intrauterine intravenous intravenously intubate intubated intubating intubation ischemia ischemic jaundice jaundiced kawasaki ketoacidosis ketones kwashiorkor
lactated lactulose laparoscopic laparoscopy laparotomy laryngoscope leishmaniasis letrozole leukemia leukemias leukocyte leukocytosis levetiracetam levofloxacin levothyroxine
lidocaine lifespan lipase lisinopril litres lor losartan lumbar lupus lymphadenopathy lymphocyte lymphoma lymphomas macrophage malaria marasmus mbbs mbbch mbchb
meconium medpeds melena mellitus meningitis meningococcal mentorship metabolic metastases metastasis metastatic metformin methotrexate methylprednisolone metoprolol metronidazole micu midazolam
midwifery mitral monocyte monotherapy morphine mortality multidisciplinary multidrug multimorbid multimorbidity multiorgan murmur murmurs myalgia mycobacterium myocardial myocarditis
myoclonus myopathy naloxone nasogastric nbme nebulize nebulized nebulizer nebulizers neonatal neonate neonates neonatologist neonatologists neonatology nephrologist nephrologists nephrology
nephropathy nephrotic neurodevelopmental neurologic neurologist neurologists neuropathic neuropathy neuroscience neurosurgeon neurosurgery neurosurgical neutropenia neutropenic neutrophil neutrophils newborns nicu
nifedipine nih nitroglycerin noncompliance nonadherent norepinephrine normocytic nosocomial npo nrmp nystagmus obstetrics obstetrician obstetricians observership observerships omeprazole oncologic
oncologist oncologists oncology onboarding ondansetron ophthalmologist ophthalmology opioid opioids organomegaly orthopedic orthopedics orthopnea osteomyelitis osteopathic osteoporosis otitis outpatient
outpatients oximeter oximeters oximetry oxygenation pacu paediatric paediatrician paediatricians paediatrics pals palliative palpate palpated palpating palpation palpitations pancreatic
pancreatitis pancytopenia paracentesis paracetamol parasternal parenteral paresthesia parkinson's pathophysiology pediatric pediatrician pediatricians pediatrics peds percutaneous pericardial pericardiocentesis
pericarditis perinatal perioperative peritoneal peritonitis petechiae petechial phd phenobarbital phenytoin phlebotomist phlebotomy phototherapy physio physiologic physiotherapist physiotherapists
physiotherapy picu piperacillin placenta platelet platelets pleural pleuritic pneumococcal pneumocystis pneumonia pneumonias pneumothorax podcast polio polypharmacy polyuria
portosystemic postdoc postdoctoral postgraduate postictal postnatal postop postoperative postpartum potassium preceptor preceptors precepted precepting preceptorship prednisolone prednisone preeclampsia
prehospital premed prematurity preterm probiotics procalcitonin prognosis prognostic prognostication proteinuria pseudomonas psychiatrist psychiatry psychosocial pubmed pulmonary pulmonologist pulmonologists
pulmonology pyelonephritis pyrexia radiologist radiologists radiology rds reassess reassessed redcap rehydrate rehydrated rehydration resuscitate resuscitated resuscitating resuscitation
retinoblastoma retinopathy revascularization rheumatic rheumatoid rheumatologist rheumatology rifampicin rifampin rivaroxaban rotavirus rsv rubella salbutamol scabies schistosomiasis sclerosis
scrollable seizure seizures sepsis septic sepsis's sertraline serologic serology shadowed shunt sialorrhea sickle sigmoid spacer spacers spirometry spironolactone splenectomy splenomegaly
sputum stent stented stents steroid steroids stethoscope streptococcal stridor subacute subarachnoid subcutaneous subdural subinternship subinternships subspecialist subspecialists subspecialties
subspecialty suctioned suctioning surfactant syncopal syncope systemically systolic tachycardia tachycardic tachypnea tachypneic tamponade telehealth telemedicine teratogenic tertiary
tetralogy fallot thalassemia thoracentesis thoracic thrombocytopenia thrombolysis thrombosis thrombotic thyroiditis thyroxine tonsillitis toxicology tracheostomies tracheostomy transaminases transfused transfusion
transfusions transitional transplantation triaged triaging triage tricuspid troponin troponins tuberculosis tumor typhoid ultrasonography ultrasound ultrasounds umbilical underdosed underserved undertreated
undiagnosed uptodate uremia uremic urologist urology urosepsis usce usmle uworld uwsa vaccinate vaccinated vaccination vaccinations vaccinator vaccinators vancomycin varicella varices
vasculitis vasopressor vasopressors ventilated ventilator ventilators ventricular vertigo videoconference vitals walkthrough warfarin wheeze wheezed wheezes wheezing workup workups wraparound
xray xrays zoonotic anki qbank qbanks stepwise flashcard flashcards spreadsheet spreadsheets whatsapp zoom webinar webinars email emails emailed emailing online smartphone inbox checklist checklists
biostatistics biostatistician micronutrient micronutrients backlog roadmap timestamp mentee mentees upskill skillset mindset resourced lifelong burnout teammate teammates learnt spelt leapt
step usmleworld amboss ankle gpa mcat pgy categorical prelim prelims nonclinical noncategorical reapplicant reapplicants reapply reapplied reapplying unmatched unranked
arabic urdu hindi yoruba igbo hausa swahili amharic tagalog farsi dari pashto punjabi bengali nepali sinhala tamil telugu malayalam twi fante creole quechua
mr mrs ms dr prof mbbs md ph bsc msc mph jr sr st lakh rickshaw tuktuk dupatta hijab imam tailor barangay cassava ugali injera fufu jollof dispensary matatu
collegial collegiality ductus arteriosus foramen ovale carb carbs teff novela novelas telenovela telenovelas tuk tuks jeepney jeepneys felucca habibi abaya kebab samosa arepas tortillas tamales pho banh chai naan roti dal plantain yam yams maté
cedi cedis naira kobo birr taka rupee rupees dirham dirhams dinar dinars riyal riyals shilling shillings peso pesos quetzal quetzales lempira lempiras córdobas hryvnia dram drams tenge lari kyat baht dong ringgit rupiah kwacha rand leone leones cfa soum afghani gourde gourdes soles bolivianos reais
`
  .split(/\s+/)
  .filter(Boolean);
